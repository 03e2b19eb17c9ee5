package io.github.roadmaplint.spelling;

import io.github.roadmaplint.source.Source;
import io.github.roadmaplint.source.Span;
import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Finds occurrences of words in names that other places refer to: another spelling there would
 * break a path, a wiki link or a reference. Misspellings there are reported without a fix, because
 * all places have to change at once. It caches data about the last text; used by one thread.
 */
final class NamePlaces {
  private static final int FARTHEST = 600;

  private Source source = Source.of("", "");
  private @Nullable Set<String> labels;

  /** Whether the word at an offset of a text may be a part of such a name. */
  boolean has(String all, Span span) {
    if (!all.equals(source.text())) {
      source = Source.of("", all);
      labels = null;
    }
    return isInPath(all, span) || isInWikiLink(all, span.start()) || isInLabel(all, span);
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

  /** Whether it is in the text of a reference link whose text is also its label. */
  private boolean isInLabel(String text, Span span) {
    int open = span.start() - 1;
    while (open >= 0 && span.start() - open < FARTHEST && !isEndOfLabel(text.charAt(open))) {
      open--;
    }
    int close = span.end();
    int last = Math.min(text.length() - 1, close + FARTHEST);
    while (close < last && !isEndOfLabel(text.charAt(close))) {
      close++;
    }
    return open >= 0
        && close <= last
        && text.charAt(open) == '['
        && text.charAt(close) == ']'
        && !text.startsWith("(", close + 1)
        && labels().contains(text.substring(open + 1, close));
  }

  private Set<String> labels() {
    Set<String> known = labels;
    if (known == null) {
      known = labels(source.text());
      labels = known;
    }
    return known;
  }

  /** The text in brackets before a colon. */
  private static Set<String> labels(String text) {
    Set<String> labels = new HashSet<>();
    for (int close = text.indexOf("]:"); close >= 0; close = text.indexOf("]:", close + 1)) {
      int open = close - 1;
      while (open >= 0 && !isEndOfLabel(text.charAt(open))) {
        open--;
      }
      if (open >= 0 && text.charAt(open) == '[') {
        labels.add(text.substring(open + 1, close));
      }
    }
    return labels;
  }

  private static boolean isEndOfLabel(char c) {
    return c == '[' || c == ']' || c == '\n';
  }
}
