package io.github.roadmaplint.rules.frontmatter;

import io.github.roadmaplint.text.Ascii;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * A year that a text refers to, as in {@code in 2025}, {@code Roadmap 2025} or {@code (2025)}. A
 * year after another word is more likely part of a name: {@code SQL Server 2022}.
 *
 * @param value four digits
 * @param offset where they begin in the text
 */
record NamedYear(String value, int offset) {
  private static final int DIGITS = 4;
  private static final Set<String> BEFORE = Set.of("in", "for", "roadmap", "guide", "edition");

  /** The newest year that a text names; nothing when it names none. */
  static Optional<NamedYear> lastIn(String text) {
    Optional<NamedYear> newest = Optional.empty();
    for (int at = text.indexOf("20"); at >= 0; at = text.indexOf("20", at + 1)) {
      if (!isYear(text, at) || !isNamedBy(text, at)) {
        continue;
      }
      NamedYear found = new NamedYear(text.substring(at, at + DIGITS), at);
      if (newest.isEmpty() || newest.get().value().compareTo(found.value()) < 0) {
        newest = Optional.of(found);
      }
    }
    return newest;
  }

  private static boolean isYear(String text, int at) {
    int end = at + DIGITS;
    return end <= text.length()
        && Ascii.isDigit(text.charAt(at + 2))
        && Ascii.isDigit(text.charAt(at + 3))
        && (at == 0 || !belongsToWord(text.charAt(at - 1)))
        && (end == text.length() || !belongsToWord(text.charAt(end)));
  }

  private static boolean isNamedBy(String text, int at) {
    int end = at;
    while (end > 0 && text.charAt(end - 1) == ' ') {
      end--;
    }
    if (end == at) {
      return at > 0 && "([".indexOf(text.charAt(at - 1)) >= 0;
    }
    int start = end;
    while (start > 0 && end - start < 10 && Character.isLetter(text.charAt(start - 1))) {
      start--;
    }
    return BEFORE.contains(text.substring(start, end).toLowerCase(Locale.ROOT));
  }

  private static boolean belongsToWord(char c) {
    return Character.isLetterOrDigit(c) || c == '-' || c == '_' || c == '/';
  }
}
