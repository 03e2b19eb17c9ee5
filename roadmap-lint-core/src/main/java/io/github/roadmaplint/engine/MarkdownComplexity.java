package io.github.roadmaplint.engine;

/**
 * The number of characters of a text that have a meaning in Markdown. A parser needs several
 * hundred bytes for each of them, and one for each other character, so this number determines the
 * memory.
 */
public final class MarkdownComplexity {
  /** Ten times what the largest pages have that people write. */
  public static final int MOST = 500_000;

  /** Pages from this many characters on are read one at a time. */
  public static final int HEAVY = 250_000;

  private static final String MARKS = "[]*_~<>&!`|\n\r";

  private MarkdownComplexity() {}

  /** Whether a text has more than {@link #MOST} of such characters. */
  public static boolean isTooMuch(String text) {
    if (text.length() <= MOST) {
      return false;
    }
    int weight = 0;
    for (int i = 0; i < text.length(); i++) {
      weight += MARKS.indexOf(text.charAt(i)) >= 0 ? 1 : 0;
    }
    return weight > MOST;
  }
}
