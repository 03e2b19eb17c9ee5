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
      if (Ascii.isLowerCase(c) || Ascii.isDigit(c) || c == '_' || c == '-') {
        kept.append(c);
      } else if (Ascii.isSpace(c)) {
        kept.append(' ');
      }
    }
    return kept.toString().strip().replace(' ', '-');
  }

  /**
   * The slug of a label without hyphens and underscores: two names with the same letters are one
   * name.
   */
  public static String letters(String label) {
    return lettersOf(of(label));
  }

  /** The same for a slug. */
  public static String lettersOf(String slug) {
    return slug.replace("-", "").replace("_", "");
  }

  /** Whether a label and a slug have the same letters, computed without creating their slugs. */
  public static boolean hasLetters(String label, String slug) {
    int i = next(label, 0);
    int j = next(slug, 0);
    while (i < label.length() && j < slug.length()) {
      if (lower(label.charAt(i)) != lower(slug.charAt(j))) {
        return false;
      }
      i = next(label, i + 1);
      j = next(slug, j + 1);
    }
    return i == label.length() && j == slug.length();
  }

  private static int next(String text, int from) {
    int at = from;
    while (at < text.length() && !Ascii.isLetterOrDigit(text.charAt(at))) {
      at++;
    }
    return at;
  }

  private static char lower(char c) {
    return Ascii.isLetter(c) ? (char) (c | 0x20) : c;
  }
}
