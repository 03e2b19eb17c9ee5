package io.github.roadmaplint.publication;

import io.github.roadmaplint.text.Ascii;

/**
 * Finds the end of a bare URL like linkify-it: label by label of the host, then the path, in one
 * pass.
 *
 * @param text the text that contains it
 */
record LinkifyScanner(String text) {
  private static final int MOST_LABELS = 11;
  private static final int LONGEST_LABEL = 63;
  private static final int DEEPEST = 4;
  private static final int NOWHERE = -1;

  /**
   * The end of the host that begins at an offset, or -1.
   *
   * @param least the smallest number of labels
   * @param known whether the last label must be a top-level domain that is known without a scheme
   */
  int host(int from, int least, boolean known) {
    int labels = 0;
    int at = from;
    while (labels < MOST_LABELS) {
      int end = label(at);
      if (end < 0) {
        return NOWHERE;
      }
      labels++;
      boolean more = charAt(end) == '.' && label(end + 1) >= 0;
      if (!more) {
        boolean fits =
            labels >= least && (!known || AutolinkHosts.isEnding(text.substring(at, end)));
        return fits ? end : NOWHERE;
      }
      at = end + 1;
    }
    return NOWHERE;
  }

  private int label(int from) {
    int end = from;
    int last = NOWHERE;
    while (end < text.length() && end - from < LONGEST_LABEL) {
      boolean letter = Characters.isHostLetter(text.charAt(end));
      if (!letter && text.charAt(end) != '-') {
        break;
      }
      end++;
      last = letter ? end : last;
    }
    return last == end && Characters.isHostLetter(charAt(from)) ? end : NOWHERE;
  }

  /** Whether a host may end before an offset. */
  boolean isHostEnd(int at) {
    if (at >= text.length()) {
      return true;
    }
    char c = text.charAt(at);
    char next = charAt(at + 1);
    if (c == '-' || c == '_' || (c == ':' && Ascii.isDigit(next))) {
      return false;
    }
    if (c == '.') {
      return at + 1 >= text.length() || (next != '-' && Characters.isBreak(next));
    }
    return Characters.isSeparator(c) || Characters.isBreak(c);
  }

  /** The offset after a port, if there is one. */
  int port(int at) {
    int end = at + 1;
    while (end < text.length() && end <= at + 5 && Character.isDigit(text.charAt(end))) {
      end++;
    }
    return charAt(at) == ':' && end > at + 1 ? end : at;
  }

  /** The offset after a path, if there is one. */
  int path(int at) {
    char first = charAt(at);
    if (first != '/' && first != '?' && first != '#') {
      return at;
    }
    int end = at + 1;
    int next = step(end);
    while (next > end) {
      end = next;
      next = step(end);
    }
    return end > at + 1 || first == '/' ? end : at;
  }

  /** The offset after the next piece of a path; the same offset when there is none. */
  private int step(int at) {
    if (at >= text.length()) {
      return at;
    }
    char c = text.charAt(at);
    return switch (c) {
      case '[', '(', '{' -> pair(at, 1);
      case '"' -> quoted(at);
      case '\'' -> {
        int end = quoted(at);
        boolean inWord = Characters.isHostLetter(charAt(at + 1)) || charAt(at + 1) == '-';
        yield end > at ? end : inWord && at + 1 < text.length() ? at + 1 : at;
      }
      case '.' -> dots(at);
      case ',', ';' -> goesOn(at + 1, c, false) ? at + 1 : at;
      case '!', '?' -> goesOn(at + 1, c, true) ? at + 1 : at;
      case '-', '\\', '/', ':', '%', '@', '#', '&', '=', '_', '~', '*' -> at + 1;
      default -> Characters.isHostLetter(c) ? at + 1 : at;
    };
  }

  private int dots(int at) {
    int end = at;
    while (charAt(end) == '.') {
      end++;
    }
    if (end == at + 1) {
      return goesOn(end, '.', true) ? end : at;
    }
    char c = charAt(end);
    boolean word = (c < 0x80 && Character.isLetterOrDigit(c)) || c == '%' || c == '/' || c == '&';
    return word ? end + 1 : at;
  }

  private boolean goesOn(int at, char sign, boolean once) {
    return at < text.length()
        && !Characters.isBlank(text.charAt(at))
        && !(once && text.charAt(at) == sign);
  }

  private int quoted(int at) {
    int end = at + 1;
    char quote = text.charAt(at);
    while (end < text.length() && end - at <= 100 && !Characters.isBlank(text.charAt(end))) {
      if (text.charAt(end) == quote) {
        return end > at + 1 ? end + 1 : at;
      }
      end++;
    }
    return at;
  }

  /**
   * The offset after the bracket that closes the one at an offset; the same offset when there is
   * none.
   */
  private int pair(int at, int depth) {
    char open = text.charAt(at);
    char close = open == '(' ? ')' : open == '[' ? ']' : '}';
    int end = at + 1;
    while (end < text.length() && end - at < 1000 && !Characters.isBlank(text.charAt(end))) {
      if (text.charAt(end) == close) {
        return end + 1;
      }
      int next = end + 1;
      if (text.charAt(end) == open) {
        next = depth < DEEPEST ? pair(end, depth + 1) : end;
      }
      if (next == end) {
        return at;
      }
      end = next;
    }
    return at;
  }

  private char charAt(int at) {
    return at < text.length() ? text.charAt(at) : ' ';
  }
}
