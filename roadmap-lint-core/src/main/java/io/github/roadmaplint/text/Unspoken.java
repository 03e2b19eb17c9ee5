package io.github.roadmaplint.text;

/** Parts of Markdown that are in no language: code, URLs and tags. */
final class Unspoken {
  /** A longer URL or tag is read as text, so that broken Markdown cannot make this slow. */
  private static final int LONGEST = 2000;

  private Unspoken() {}

  /** The end of such a part that begins at an offset; the offset itself if none does. */
  static int end(String text, int at, int limit) {
    return switch (text.charAt(at)) {
      case '`' -> afterCode(text, at, limit);
      case ']' -> at + 1 < limit && text.charAt(at + 1) == '(' ? after(text, ')', at, limit) : at;
      case '<' -> isTag(text, at, limit) ? after(text, '>', at, limit) : at;
      case ':' -> text.startsWith("://", at) ? afterWord(text, at, limit) : at;
      default -> at;
    };
  }

  /** Code ends with as many backquotes as it begins with. */
  private static int afterCode(String text, int at, int limit) {
    int open = at;
    while (open < limit && text.charAt(open) == '`') {
      open++;
    }
    int close = text.indexOf(text.substring(at, open), open);
    return close < 0 || close >= limit ? open : close + open - at;
  }

  private static boolean isTag(String text, int at, int limit) {
    char next = at + 1 < limit ? text.charAt(at + 1) : ' ';
    return Ascii.isLetter(next) || next == '/' || next == '!';
  }

  /** After the next such character on the line; the offset itself if there is none. */
  private static int after(String text, char end, int at, int limit) {
    int last = Math.min(limit, at + LONGEST);
    for (int i = at; i < last && text.charAt(i) != '\n'; i++) {
      if (text.charAt(i) == end) {
        return i + 1;
      }
    }
    return at;
  }

  private static int afterWord(String text, int at, int limit) {
    int end = at;
    while (end < limit && text.charAt(end) > ' ') {
      end++;
    }
    return end;
  }
}
