package io.github.roadmaplint.text;

/** Parts of Markdown that are in no language: code, URLs and tags. */
final class Unspoken {
  /** A longer URL or tag is read as text, so that broken Markdown cannot make this slow. */
  private static final int LONGEST = 2000;

  /** The same for code. */
  private static final int LONGEST_CODE = 20_000;

  private Unspoken() {}

  /** The end of such a part that begins at an offset; the offset itself if none does. */
  static int end(char[] text, int at) {
    return switch (text[at]) {
      case '`' -> afterCode(text, at);
      case ']' -> is(text, at + 1, '(') ? after(text, ')', at) : at;
      case '<' -> isTag(text, at + 1) ? after(text, '>', at) : at;
      case ':' -> is(text, at + 1, '/') && is(text, at + 2, '/') ? afterWord(text, at) : at;
      default -> at;
    };
  }

  private static boolean is(char[] text, int at, char c) {
    return at < text.length && text[at] == c;
  }

  /** Code ends with as many backquotes as it begins with. */
  private static int afterCode(char[] text, int at) {
    int open = afterRun(text, at);
    int count = open - at;
    int last = Math.min(text.length, open + LONGEST_CODE);
    int i = open;
    while (i < last) {
      int end = text[i] == '`' ? afterRun(text, i) : i;
      if (end - i >= count) {
        return i + count;
      }
      i = Math.max(end, i + 1);
    }
    return open;
  }

  private static int afterRun(char[] text, int at) {
    int end = at;
    while (is(text, end, '`')) {
      end++;
    }
    return end;
  }

  private static boolean isTag(char[] text, int at) {
    return at < text.length && (Ascii.isLetter(text[at]) || text[at] == '/' || text[at] == '!');
  }

  /** After the next such character on the line; the offset itself if there is none. */
  private static int after(char[] text, char end, int at) {
    int last = Math.min(text.length, at + LONGEST);
    for (int i = at; i < last && text[i] != '\n'; i++) {
      if (text[i] == end) {
        return i + 1;
      }
    }
    return at;
  }

  private static int afterWord(char[] text, int at) {
    int end = at;
    while (end < text.length && text[end] > ' ') {
      end++;
    }
    return end;
  }
}
