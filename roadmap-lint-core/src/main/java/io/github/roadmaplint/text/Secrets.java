package io.github.roadmaplint.text;

import io.github.roadmaplint.text.SecretScanner.Place;
import java.util.function.UnaryOperator;

/**
 * Hides user names, passwords and tokens of URLs anywhere in a text. Output about a page is often
 * written to logs that more people can read than the page.
 *
 * <p>Every text in a report passes through this class, because the writers of text and JSON and the
 * code frames call it.
 */
public final class Secrets {
  private static final String HIDDEN = "***";

  /**
   * The size of the context before and after a part of a text that is searched for URLs, on the
   * same line.
   */
  private static final int AROUND = 2_000;

  /** The same on other lines: a URL continues there only by mistake. */
  private static final int ON_OTHER_LINES = 200;

  private Secrets() {}

  /** The text with three asterisks instead of each secret. */
  public static String hide(String text) {
    return hide(text, 0, text.length());
  }

  /**
   * A part of a text with three asterisks instead of each secret, even if only a part of the secret
   * is in it.
   *
   * @param from the first UTF-16 unit of the part
   * @param to after the last one
   */
  public static String hide(String text, int from, int to) {
    return replace(text, from, to, place -> HIDDEN);
  }

  /**
   * The same with an unchanged length: each character of a secret becomes an asterisk, and line
   * ends are kept.
   *
   * @param from the first UTF-16 unit of the part
   * @param to after the last one
   */
  public static String cover(String text, int from, int to) {
    return replace(text, from, to, Secrets::asterisks);
  }

  /**
   * Whether a part of a text shows a secret.
   *
   * @param from the first UTF-16 unit of the part
   * @param to after the last one
   */
  public static boolean isIn(String text, int from, int to) {
    int start = startAround(text, from);
    String near = text.substring(start, endAround(text, to));
    for (Place place : SecretScanner.scan(near)) {
      boolean shown = place.start() + start < to && place.end() + start > from;
      if (shown && !near.substring(place.start(), place.end()).equals(HIDDEN)) {
        return true;
      }
    }
    return false;
  }

  private static String replace(String text, int from, int to, UnaryOperator<String> other) {
    int start = startAround(text, from);
    int end = endAround(text, to);
    String near = start == 0 && end == text.length() ? text : text.substring(start, end);
    StringBuilder hidden = new StringBuilder();
    int done = from;
    for (Place place : SecretScanner.scan(near)) {
      int first = Math.max(from, place.start() + start);
      int last = Math.min(to, place.end() + start);
      if (first < last) {
        hidden.append(text, done, first).append(other.apply(text.substring(first, last)));
        done = last;
      }
    }
    boolean whole = from == 0 && to == text.length();
    return whole && done == 0 ? text : hidden.append(text, done, to).toString();
  }

  private static int startAround(String text, int from) {
    int least = Math.max(0, from - AROUND);
    int start = from;
    while (start > least && text.charAt(start - 1) != '\n') {
      start--;
    }
    return Math.max(least, start - ON_OTHER_LINES);
  }

  private static int endAround(String text, int to) {
    int most = Math.min(text.length(), to + AROUND);
    int end = to;
    while (end < most && text.charAt(end) != '\n') {
      end++;
    }
    return Math.min(most, end + ON_OTHER_LINES);
  }

  private static String asterisks(String secret) {
    StringBuilder hidden = new StringBuilder(secret.length());
    for (int i = 0; i < secret.length(); i++) {
      char c = secret.charAt(i);
      hidden.append(c == '\n' || c == '\r' ? c : '*');
    }
    return hidden.toString();
  }
}
