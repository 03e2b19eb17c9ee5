package io.github.roadmaplint.layout;

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
      if ((c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '_' || c == '-' || isSpace(c)) {
        kept.append(c);
      }
    }
    String trimmed = kept.toString().strip();
    return trimmed.replace(' ', '-').replace('\t', '-').replace('\n', '-').replace('\r', '-');
  }

  private static boolean isSpace(char c) {
    return c == ' ' || c == '\t' || c == '\n' || c == '\r';
  }
}
