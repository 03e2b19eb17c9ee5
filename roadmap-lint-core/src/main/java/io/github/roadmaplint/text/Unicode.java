package io.github.roadmaplint.text;

/** Character classes of Unicode for which {@link Character} has no method. */
public final class Unicode {
  private Unicode() {}

  /** Whether it is punctuation, the category P; {@code +} and {@code $} are symbols. */
  public static boolean isPunctuation(int c) {
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
