package io.github.roadmaplint.publication;

import io.github.roadmaplint.text.Ascii;
import java.util.Locale;

/**
 * Finds words that the site's renderer (linkify-it) turns into links: host names with a well-known
 * top-level domain, and email addresses.
 */
final class AutolinkHosts {
  /** Country code top-level domains by their first letter, in alphabetical order: ISO 3166-1. */
  private static final String[] COUNTRIES = {
    "cdefgilmnoqrstuwxz",
    "abdefghijmnorstvwyz",
    "acdfghiklmnoruvwxyz",
    "ejkmoz",
    "cegrstu",
    "ijkmor",
    "abdefghilmnpqrstuwy",
    "kmnrtu",
    "delmnoqrst",
    "emop",
    "eghimnprwyz",
    "abcikrstuvy",
    "acdeghklmnopqrstuvwxyz",
    "acefgilopruz",
    "m",
    "aefghklmnrstwy",
    "a",
    "eosuw",
    "abcdeghijklmnortuvxyz",
    "cdfghjklmnortvwz",
    "agksyz",
    "aceginu",
    "fs",
    "",
    "et",
    "amw"
  };

  private static final String OTHERS =
      " biz com edu gov net org pro web xxx aero asia coop info museum name shop рф ";

  private AutolinkHosts() {}

  /** Whether such a word is between two offsets. */
  static boolean isBetween(String text, int from, int to) {
    for (int dot = from + 1; dot < to; dot++) {
      if (text.charAt(dot) == '.'
          && Character.isLetterOrDigit(text.charAt(dot - 1))
          && isEnding(text.substring(dot + 1, wordEnd(text, dot + 1, to)))) {
        return true;
      }
    }
    return false;
  }

  private static int wordEnd(String text, int from, int to) {
    int end = from;
    while (end < to && Character.isLetterOrDigit(text.charAt(end))) {
      end++;
    }
    return end;
  }

  /** Whether a host may end with that label. */
  static boolean isEnding(String label) {
    String ending = label.toLowerCase(Locale.ROOT);
    if (ending.length() == 2 && Ascii.isLowerCase(ending.charAt(0))) {
      return COUNTRIES[ending.charAt(0) - 'a'].indexOf(ending.charAt(1)) >= 0;
    }
    return !ending.isEmpty() && (OTHERS.contains(" " + ending + " ") || ending.startsWith("xn--"));
  }
}
