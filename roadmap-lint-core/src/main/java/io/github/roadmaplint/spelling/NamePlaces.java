package io.github.roadmaplint.spelling;

import io.github.roadmaplint.source.Span;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Places where a word is a part of a name that something else refers to: another spelling there
 * would break a path, a wiki link or a link to a heading. What is misspelled there is reported, but
 * only a person can change all places at once. Remembers what it has read of the last text; used by
 * one thread.
 */
final class NamePlaces {
  private static final int FARTHEST = 600;

  /** More links to headings than a page has are not looked through for each word. */
  private static final int MOST_ANCHORS = 1 << 15;

  private String text = "";
  private @Nullable String anchors;

  /** Whether the word at a place of a text may be a part of such a name. */
  boolean has(String all, Span span) {
    if (!all.equals(text)) {
      text = all;
      anchors = null;
    }
    return isInPath(text, span)
        || isInWikiLink(text, span.start())
        || (isInHeading(text, span) && isInAnchor(text.substring(span.start(), span.end())));
  }

  private boolean isInAnchor(String word) {
    String known = anchors;
    if (known == null) {
      known = anchors(text);
      anchors = known;
    }
    return known.length() > MOST_ANCHORS || known.contains(word.toLowerCase(Locale.ROOT));
  }

  private static boolean isInPath(String text, Span span) {
    return isSlash(text, span.start() - 1) || isSlash(text, span.end());
  }

  private static boolean isSlash(String text, int at) {
    char c = at >= 0 && at < text.length() ? text.charAt(at) : ' ';
    return c == '/' || c == '\\';
  }

  /** Whether {@code [[} is open, as in {@code [[page|what readers see]]}. */
  private static boolean isInWikiLink(String text, int start) {
    String before = text.substring(Math.max(0, start - FARTHEST), start);
    String after = text.substring(start, Math.min(text.length(), start + FARTHEST));
    return before.lastIndexOf("[[") > before.lastIndexOf("]]") && after.contains("]]");
  }

  /** What is linked to in the page itself, in small letters. */
  private static String anchors(String text) {
    StringBuilder anchors = new StringBuilder();
    int hash = text.indexOf('#');
    while (hash >= 0 && anchors.length() <= MOST_ANCHORS) {
      int end = hash + 1;
      while (end < text.length() && end - hash < FARTHEST && isOfAnchor(text.charAt(end))) {
        end++;
      }
      if (hash > 0 && "(\"'<: ".indexOf(text.charAt(hash - 1)) >= 0) {
        anchors.append(text, hash, end).append(' ');
      }
      hash = text.indexOf('#', end);
    }
    return anchors.toString().toLowerCase(Locale.ROOT);
  }

  private static boolean isOfAnchor(char c) {
    return Character.isLetterOrDigit(c) || c == '-' || c == '_' || c == '%';
  }

  private static boolean isInHeading(String text, Span span) {
    int line = text.lastIndexOf('\n', span.start() - 1) + 1;
    while (line < span.start() && " >".indexOf(text.charAt(line)) >= 0) {
      line++;
    }
    int next = text.indexOf('\n', span.end()) + 1;
    boolean underlined = next > 0 && (text.startsWith("---", next) || text.startsWith("==", next));
    return text.charAt(line) == '#' || text.startsWith("<h", line) || underlined;
  }
}
