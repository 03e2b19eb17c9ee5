package io.github.roadmaplint.text;

/** Parts of Markdown that are in no language: code, URLs and tags. */
final class Unspoken {
  /** A longer URL or tag is read as text, so that broken Markdown cannot make this slow. */
  private static final int LONGEST = 2000;

  /** The same for code. */
  private static final int LONGEST_CODE = 20_000;

  private Unspoken() {}

  /**
   * The end of such a part that begins at an offset; the offset itself if none does.
   *
   * @param bound the offset after the passage, after which there may be other characters
   */
  static int end(char[] text, int bound, int at) {
    return switch (text[at]) {
      case '`' -> afterCode(text, bound, at);
      case ']' -> is(text, bound, at + 1, '(') ? after(text, bound, ')', at) : at;
      case '<' -> isTag(text, bound, at + 1) ? after(text, bound, '>', at) : at;
      case ':' ->
          is(text, bound, at + 1, '/') && is(text, bound, at + 2, '/')
              ? afterWord(text, bound, at)
              : at;
      default -> at;
    };
  }

  private static boolean is(char[] text, int bound, int at, char c) {
    return at < bound && text[at] == c;
  }

  /** Code ends with as many backquotes as it begins with. */
  private static int afterCode(char[] text, int bound, int at) {
    int open = afterRun(text, bound, at);
    int count = open - at;
    int limit = Math.min(bound, open + LONGEST_CODE);
    int i = open;
    while (i < limit) {
      int end = text[i] == '`' ? afterRun(text, bound, i) : i;
      if (end - i >= count) {
        return i + count;
      }
      i = Math.max(end, i + 1);
    }
    return open;
  }

  private static int afterRun(char[] text, int bound, int at) {
    int end = at;
    while (is(text, bound, end, '`')) {
      end++;
    }
    return end;
  }

  private static boolean isTag(char[] text, int bound, int at) {
    return at < bound && (Ascii.isLetter(text[at]) || text[at] == '/' || text[at] == '!');
  }

  /** After the next such character on the line; the offset itself if there is none. */
  private static int after(char[] text, int bound, char end, int at) {
    int limit = Math.min(bound, at + LONGEST);
    for (int i = at; i < limit && text[i] != '\n'; i++) {
      if (text[i] == end) {
        return i + 1;
      }
    }
    return at;
  }

  private static int afterWord(char[] text, int bound, int at) {
    int end = at;
    while (end < bound && text[end] > ' ') {
      end++;
    }
    return end;
  }
}
