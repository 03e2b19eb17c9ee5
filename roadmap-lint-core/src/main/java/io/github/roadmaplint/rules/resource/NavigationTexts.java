package io.github.roadmaplint.rules.resource;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Texts of buttons and menus of well-known sites, from a data file. */
final class NavigationTexts {
  private static final String RESOURCE = "/titles/navigation-texts.txt";

  /** After this text comes the title. */
  private static final String BEFORE_TITLE = "> ";

  private final List<String> beforeTitle;

  /** The texts by their first letters, which are capitals. */
  private final String[][] byLetter = new String['Z' - 'A' + 1][];

  private NavigationTexts(List<String> texts, List<String> beforeTitle) {
    this.beforeTitle = List.copyOf(beforeTitle);
    for (char letter = 'A'; letter <= 'Z'; letter++) {
      String first = String.valueOf(letter);
      byLetter[letter - 'A'] =
          texts.stream().filter(text -> text.startsWith(first)).toArray(String[]::new);
    }
  }

  /**
   * The text of a menu in a title.
   *
   * @param end the offset after the last one
   * @param isBeforeTitle whether the title follows there
   */
  record Found(String text, int end, boolean isBeforeTitle) {}

  /** Reads the file. */
  static NavigationTexts load() {
    List<String> texts = new ArrayList<>();
    List<String> beforeTitle = new ArrayList<>();
    for (String line : read().lines().toList()) {
      boolean before = line.startsWith(BEFORE_TITLE);
      String text = before ? line.substring(BEFORE_TITLE.length()) : line;
      if (!text.isBlank() && !text.startsWith("#")) {
        texts.add(text);
        if (before) {
          beforeTitle.add(text);
        }
      }
    }
    return new NavigationTexts(texts, beforeTitle);
  }

  private static String read() {
    try (InputStream in = NavigationTexts.class.getResourceAsStream(RESOURCE)) {
      if (in == null) {
        throw new IllegalStateException("no list " + RESOURCE);
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }

  /** The first text of a menu in a title. A title that is such a text describes such a menu. */
  Optional<Found> in(String title) {
    for (int i = 0; i < title.length(); i++) {
      char c = title.charAt(i);
      if (c <= 'Z' && c >= 'A') {
        for (String text : byLetter[c - 'A']) {
          if (title.length() > text.length() && title.startsWith(text, i)) {
            return Optional.of(found(title, text, i));
          }
        }
      }
    }
    return Optional.empty();
  }

  private Found found(String title, String text, int at) {
    for (String last : beforeTitle) {
      int found = title.lastIndexOf(last);
      if (found >= at) {
        return new Found(text, found + last.length(), true);
      }
    }
    return new Found(text, at + text.length(), false);
  }
}
