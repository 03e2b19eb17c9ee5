package io.github.roadmaplint.layout;

import io.github.roadmaplint.text.Ascii;
import java.util.Locale;

/** Computes the slug of a label like the site. */
public final class Slug {
  private Slug() {}

  /**
   * Lower-cases the label, drops every character outside {@code [A-Za-z0-9_\- ]}, trims it, and
   * turns each space into {@code -}; so {@code A & B} becomes {@code a--b}.
   */
  public static String of(String label) {
    StringBuilder kept = new StringBuilder(label.length());
    for (char c : label.toLowerCase(Locale.ROOT).toCharArray()) {
      if (Ascii.isLowerCase(c) || Ascii.isDigit(c) || c == '_' || c == '-' || Ascii.isSpace(c)) {
        kept.append(c);
      }
    }
    String trimmed = kept.toString().strip();
    return trimmed.replace(' ', '-').replace('\t', '-').replace('\n', '-').replace('\r', '-');
  }

  /**
   * The slug of a label without hyphens and underscores: two names with the same letters are one
   * name.
   */
  public static String letters(String label) {
    return of(label).replace("-", "").replace("_", "");
  }
}
