package io.github.roadmaplint.rules.url;

import io.github.roadmaplint.markdown.Link;
import io.github.roadmaplint.markdown.Link.Kind;
import io.github.roadmaplint.url.WebUrl;

/** URLs that a page only shows, as in “open http://localhost:3000 in your browser”. */
final class DisplayedUrl {
  private DisplayedUrl() {}

  /** Whether the link's text is only its URL or host, so that the reader sees it anyway. */
  static boolean isShown(Link link) {
    if (link.kind() == Kind.BARE || link.kind() == Kind.AUTOLINK) {
      return true;
    }
    WebUrl url = link.target();
    String text = link.text().strip();
    return text.equals(url.raw())
        || (url.isWeb() && WebUrl.of(text).normalized().equals(url.normalized()))
        || text.equalsIgnoreCase(url.host())
        || text.equalsIgnoreCase(url.host() + ':' + url.port());
  }
}
