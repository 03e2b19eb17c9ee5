package io.github.roadmaplint.text;

/**
 * Hides user names and passwords that stand in URLs, wherever in a text. What is shown of a page
 * ends up in logs that more people can read than the page.
 */
public final class Secrets {
  private static final String ENDS = "/\\?# \t\r\n\"<>";

  private Secrets() {}

  /** The text with three asterisks instead of each user name and password. */
  public static String hide(String text) {
    return hide(text, false);
  }

  /** The text, as long as it was: each character of a user name or password is an asterisk. */
  public static String cover(String text) {
    return hide(text, true);
  }

  private static String hide(String text, boolean sameLength) {
    int colon = text.indexOf('@') < 0 ? -1 : scheme(text, 0);
    if (colon < 0) {
      return text;
    }
    StringBuilder hidden = new StringBuilder(text.length());
    int done = 0;
    while (colon >= 0) {
      int start = behindSlashes(text, colon + 1);
      int end = lastAt(text, start);
      if (end > start) {
        hidden.append(text, done, start).append("*".repeat(sameLength ? end - start : 3));
        done = end;
      }
      colon = scheme(text, Math.max(start, end));
    }
    return hidden.append(text, done, text.length()).toString();
  }

  /** The colon of the next scheme; browsers need no slashes behind that of the web. */
  private static int scheme(String text, int from) {
    int colon = text.indexOf(':', from);
    while (colon >= 0 && !text.startsWith("/", colon + 1) && !isWeb(text, colon)) {
      colon = text.indexOf(':', colon + 1);
    }
    return colon;
  }

  private static boolean isWeb(String text, int colon) {
    return text.regionMatches(true, colon - 4, "http", 0, 4)
        || text.regionMatches(true, colon - 5, "https", 0, 5);
  }

  private static int behindSlashes(String text, int from) {
    int i = from;
    while (i < text.length() && (text.charAt(i) == '/' || text.charAt(i) == '\\')) {
      i++;
    }
    return i;
  }

  /** The last {@code @} before the end of the authority; -1 when there is none. */
  private static int lastAt(String text, int from) {
    int last = -1;
    for (int i = from; i < text.length() && ENDS.indexOf(text.charAt(i)) < 0; i++) {
      last = text.charAt(i) == '@' ? i : last;
    }
    return last;
  }
}
