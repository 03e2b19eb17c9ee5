package io.github.roadmaplint.publication;

import io.github.roadmaplint.text.Unicode;

/** Character classes of linkify-it, which turns bare URLs into links. */
final class Characters {
  private Characters() {}

  /** Whether a URL always ends before the character: white space and control characters. */
  static boolean isBlank(int c) {
    return switch (Character.getType(c)) {
      case Character.SPACE_SEPARATOR,
          Character.LINE_SEPARATOR,
          Character.PARAGRAPH_SEPARATOR,
          Character.CONTROL ->
          true;
      default -> false;
    };
  }

  /** White space, control characters, and Unicode punctuation ({@code +} and {@code $} are not). */
  static boolean isBreak(int c) {
    return isBlank(c) || Unicode.isPunctuation(c);
  }

  /** Further characters that separate words. */
  static boolean isSeparator(int c) {
    return c == '<' || c == '>' || c == '\uff5c';
  }

  /** The characters of a host name, except for the hyphen. */
  static boolean isHostLetter(int c) {
    return !isSeparator(c) && !isBreak(c);
  }

  /** The characters of an email address before the {@code @}, except for the full stop. */
  static boolean isMailLetter(char c) {
    return (c < 0x80 && Character.isLetterOrDigit(c)) || "-!#$%&'*+/=?^_`{|}~".indexOf(c) >= 0;
  }
}
