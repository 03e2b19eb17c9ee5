package io.github.roadmaplint.publication;

/** Classes of characters as linkify-it, which makes links of bare URLs, has them. */
final class Characters {
  private Characters() {}

  /** Whether a URL ends before the character in any case: blanks and controls. */
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

  /** Blanks, controls, and punctuation (what Unicode calls so: {@code +} and {@code $} are not). */
  static boolean isBreak(int c) {
    return isBlank(c) || isPunctuation(c);
  }

  /** Characters that words are separated by, besides. */
  static boolean isSeparator(int c) {
    return c == '<' || c == '>' || c == '\uff5c';
  }

  /** What the name of a host can be made of, but for the hyphen. */
  static boolean isHostLetter(int c) {
    return !isSeparator(c) && !isBreak(c);
  }

  /** What the part of a mail address before the {@code @} is made of, but for the full stop. */
  static boolean isMailLetter(char c) {
    return (c < 0x80 && Character.isLetterOrDigit(c)) || "-!#$%&'*+/=?^_`{|}~".indexOf(c) >= 0;
  }

  private static boolean isPunctuation(int c) {
    return switch (Character.getType(c)) {
      case Character.CONNECTOR_PUNCTUATION,
          Character.DASH_PUNCTUATION,
          Character.START_PUNCTUATION,
          Character.END_PUNCTUATION,
          Character.INITIAL_QUOTE_PUNCTUATION,
          Character.FINAL_QUOTE_PUNCTUATION,
          Character.OTHER_PUNCTUATION ->
          true;
      default -> false;
    };
  }
}
