package io.github.roadmaplint.publication;

import io.github.roadmaplint.markdown.Block.Item;
import io.github.roadmaplint.markdown.Link;

/**
 * A resource as the site publishes it.
 *
 * @param link the link in the page
 * @param type the type that the site gives it
 * @param item the innermost item that contains it
 */
public record PublishedResource(Link link, String type, Item item) {

  /** Its title, without a type. */
  public String title() {
    return withoutType(link.text());
  }

  static String withoutType(String text) {
    for (int at = text.indexOf('@'); at >= 0; at = text.indexOf('@', at + 1)) {
      int end = ListContent.typeEnd(text, at);
      if (end > at) {
        return text.substring(0, at) + text.substring(end);
      }
    }
    return text;
  }
}
