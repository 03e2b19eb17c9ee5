package io.github.roadmaplint.rules.publish;

import io.github.roadmaplint.document.TopicPage;
import io.github.roadmaplint.markdown.Link;
import io.github.roadmaplint.source.Span;

/** An item without the space after its bullet, which resource/malformed reports. */
final class BrokenItem {
  private BrokenItem() {}

  /** Whether the link is in such an item. */
  static boolean is(String text, Link link) {
    int bullet = link.span().start() - 1;
    return bullet >= 0 && "-*+".indexOf(text.charAt(bullet)) >= 0 && begins(text, bullet);
  }

  /** Whether a line of the span is such an item. */
  static boolean isIn(TopicPage page, Span place) {
    String text = page.source().text();
    for (Link link : page.page().links()) {
      int bullet = link.span().start() - 1;
      if (bullet >= place.start() && bullet < place.end() && is(text, link)) {
        return true;
      }
    }
    return false;
  }

  /** Whether only spaces come before it on its line. */
  private static boolean begins(String text, int bullet) {
    int before = bullet - 1;
    while (before >= 0 && text.charAt(before) == ' ') {
      before--;
    }
    return before < 0 || text.charAt(before) == '\n';
  }
}
