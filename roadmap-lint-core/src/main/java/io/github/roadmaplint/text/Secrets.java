package io.github.roadmaplint.text;

import io.github.roadmaplint.text.SecretScanner.Place;
import java.util.ArrayList;
import java.util.List;
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

  /**
   * The longest word, in characters, that is searched up to its ends. In a longer one, a part far
   * from the beginning counts as secret: nothing shows that it is none.
   */
  private static final int LONGEST_WORD = 2_000;

  /** What follows a part of a word whose end is too far away, as if it were a password. */
  private static final String ANY_HOST = "@a.test";

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
    for (Place place : places(text, from, to)) {
      boolean shown = place.start() < to && place.end() > from;
      if (shown && !text.substring(place.start(), place.end()).equals(HIDDEN)) {
        return true;
      }
    }
    return false;
  }

  private static String replace(String text, int from, int to, UnaryOperator<String> other) {
    StringBuilder hidden = new StringBuilder();
    int done = from;
    for (Place place : places(text, from, to)) {
      int first = Math.max(done, place.start());
      int last = Math.min(to, place.end());
      if (first < last) {
        hidden.append(text, done, first).append(other.apply(text.substring(first, last)));
        done = last;
      }
    }
    boolean whole = from == 0 && to == text.length();
    return whole && done == 0 ? text : hidden.append(text, done, to).toString();
  }

  /** The secrets near a part of a text, in order. */
  private static List<Place> places(String text, int from, int to) {
    if (from == 0 && to == text.length()) {
      return SecretScanner.scan(text);
    }
    int word = wordStart(text, from);
    if (word == from - LONGEST_WORD) {
      return withoutBeginning(text, from, to);
    }
    int start = Math.min(word, lineStart(text, from));
    int wordEnd = wordEnd(text, to);
    boolean open = wordEnd == to + LONGEST_WORD;
    int end = Math.max(wordEnd, lineEnd(text, to));
    List<Place> places = new ArrayList<>();
    String near = text.substring(start, end);
    for (Place place : SecretScanner.scan(open ? near + ANY_HOST : near)) {
      places.add(new Place(place.start() + start, Math.min(end, place.end() + start)));
    }
    return places;
  }

  /** The same for a part that begins far from the beginning of its first word. */
  private static List<Place> withoutBeginning(String text, int from, int to) {
    int end = from;
    while (end < to && !endsWord(text.charAt(end))) {
      end++;
    }
    List<Place> places = new ArrayList<>();
    places.add(new Place(from, end));
    if (end < to) {
      places.addAll(places(text, end + 1, to));
    }
    return places;
  }

  /** Where the text begins that shows whether a part of it is secret. */
  public static int contextStart(String text, int from) {
    return Math.min(wordStart(text, from), lineStart(text, from));
  }

  /** Where the text ends that shows whether a part of it is secret. */
  public static int contextEnd(String text, int to) {
    return Math.max(wordEnd(text, to), lineEnd(text, to));
  }

  private static int lineStart(String text, int from) {
    int least = Math.max(0, from - AROUND);
    int start = from;
    while (start > least && text.charAt(start - 1) != '\n') {
      start--;
    }
    return Math.max(least, start - ON_OTHER_LINES);
  }

  private static int lineEnd(String text, int to) {
    int most = Math.min(text.length(), to + AROUND);
    int end = to;
    while (end < most && text.charAt(end) != '\n') {
      end++;
    }
    return Math.min(most, end + ON_OTHER_LINES);
  }

  private static int wordStart(String text, int from) {
    int least = Math.max(0, from - LONGEST_WORD);
    int start = from;
    while (start > least && !endsWord(text.charAt(start - 1))) {
      start--;
    }
    return start;
  }

  private static int wordEnd(String text, int to) {
    int most = Math.min(text.length(), to + LONGEST_WORD);
    int end = to;
    while (end < most && !endsWord(text.charAt(end))) {
      end++;
    }
    return end;
  }

  /** No secret of a valid URL continues after these characters. */
  private static boolean endsWord(char c) {
    boolean delimiter = c == '"' || c == '<' || c == '>';
    return c < 0x80 ? c <= ' ' || delimiter : DecodedUrlText.isSpace(c);
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
