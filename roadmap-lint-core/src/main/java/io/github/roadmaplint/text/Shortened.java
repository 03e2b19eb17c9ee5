package io.github.roadmaplint.text;

/** Shortens texts to a readable length. */
public final class Shortened {
  private Shortened() {}

  /**
   * The text, or its beginning and {@code …}.
   *
   * @param most how many UTF-16 units it may have, at least 2
   */
  public static String of(String text, int most) {
    if (text.length() <= most) {
      return text;
    }
    int end = most - 1;
    return text.substring(0, Character.isHighSurrogate(text.charAt(end - 1)) ? end - 1 : end) + '…';
  }
}
