package io.github.roadmaplint.rules.url;

import io.github.roadmaplint.document.WebUrl;

/** Whether a request can be made for a URL, however wrong it may be otherwise. */
public enum Askable {
  /** It names a host. */
  YES,
  /** It names a host that only a reader's own machine or network answers. */
  PRIVATE,
  /** It names none, or two. */
  NO;

  /** Judges a URL by how it is written. */
  public static Askable of(WebUrl url) {
    boolean can =
        url.isWeb()
            && Hosts.isPossible(url.host())
            && UrlDefects.isPort(url)
            && GluedUrl.of(url).isEmpty();
    if (!can) {
      return NO;
    }
    return Hosts.isPrivate(url.host()) ? PRIVATE : YES;
  }
}
