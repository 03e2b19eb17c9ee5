package io.github.roadmaplint.rules.text;

import io.github.roadmaplint.source.Span;
import java.util.Locale;

/**
 * A word of a title that a name has in another spelling.
 *
 * @param written as in the title
 * @param similar as in the name, in lower case
 * @param where what the name is, for a message
 * @param hasNeighbor whether a word before or after it is the same in the title and in the name
 */
record TitleWord(Span span, String written, String similar, String where, boolean hasNeighbor) {

  /** The word in lower case. */
  String lower() {
    return written.toLowerCase(Locale.ROOT);
  }

  /** The word of the name, with upper case letters as in the title. */
  String meant() {
    if (written.equals(written.toUpperCase(Locale.ROOT))) {
      return similar.toUpperCase(Locale.ROOT);
    }
    return Character.isUpperCase(written.charAt(0))
        ? similar.substring(0, 1).toUpperCase(Locale.ROOT) + similar.substring(1)
        : similar;
  }

  /** Whether it is in the name of a repository, which another rule compares, or in a path. */
  boolean isInPath(String text) {
    return (span.start() > 0 && text.charAt(span.start() - 1) == '/')
        || (span.end() < text.length() && text.charAt(span.end()) == '/');
  }
}
