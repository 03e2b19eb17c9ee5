package io.github.roadmaplint.audit.map;

import io.github.roadmaplint.text.Ascii;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * A color as the value of the attributes {@code fill} and {@code stroke}. Black and white of a
 * structure mean the color of text and of paper: they become colors that follow the page, so that a
 * map is readable on a dark page, too.
 *
 * @param value a hexadecimal color, a name or one of the constants
 */
record Paint(String value) {
  static final Paint NONE = new Paint("none");

  /** The color of text and lines, from the property {@code color} of the page. */
  static final Paint INK = new Paint("currentColor");

  /** The background of boxes: a custom property of the page, or the color of its scheme. */
  static final Paint PAPER = new Paint("var(--map-paper,Canvas)");

  private static final Set<String> INKS = Set.of("black", "#000", "#000000", "#0d0d0d");
  private static final Set<String> PAPERS =
      Set.of("white", "#fff", "#ffffff", "#fcfcfc", "#fefefe", "#fafafa");
  private static final Set<Integer> HEX_LENGTHS = Set.of(4, 5, 7, 9);
  private static final int LONGEST_NAME = 20;

  /**
   * Reads a color: hexadecimal or a name. Anything else, for example {@code url(…)}, is not a
   * color.
   */
  static Optional<Paint> of(String written) {
    if (written.length() > LONGEST_NAME) {
      return Optional.empty();
    }
    String color = written.strip().toLowerCase(Locale.ROOT);
    if (color.equals("transparent") || color.equals("none")) {
      return Optional.of(NONE);
    }
    if (!isHex(color) && !isName(color)) {
      return Optional.empty();
    }
    return Optional.of(
        INKS.contains(color) ? INK : PAPERS.contains(color) ? PAPER : new Paint(color));
  }

  private static boolean isHex(String color) {
    return color.startsWith("#")
        && HEX_LENGTHS.contains(color.length())
        && color.chars().skip(1).allMatch(c -> Ascii.isDigit((char) c, 16));
  }

  private static boolean isName(String color) {
    return !color.isEmpty() && color.chars().allMatch(Ascii::isLowerCase);
  }

  boolean isNone() {
    return equals(NONE);
  }
}
