package io.github.roadmaplint.spelling;

/**
 * Finds words in raw text: Markdown, or what stands between the quotes of JSON and YAML. Code
 * between back-quotes, URLs, domains, file names, paths, handles, escapes and everything with a
 * digit in it are no words. Emphasis inside a word ({@code **H**yper}) vanishes, typographic
 * apostrophes become plain ones, and a possessive {@code 's} is left off.
 */
final class WordScanner {
  private static final int LONGEST = 64;
  private static final int LONGEST_TAG = 12;

  private final Sink sink;
  private final char[] word = new char[LONGEST];
  private String text = "";
  private char[] chars = new char[0];
  private int from;
  private int to;
  private boolean escaped;

  /** Behind a leading {@code @type@}. */
  private int title;

  WordScanner(Sink sink) {
    this.sink = sink;
  }

  /** Takes words in the order of the text. */
  interface Sink {
    /**
     * Takes a word.
     *
     * @param chars its characters without markup, valid during the call
     * @param start where it stands in the text
     */
    void word(char[] chars, int length, int start, int end);

    /** Takes letters that are part of something else. */
    void code(char[] chars, int length);

    /** Says that there is more than blanks between the last word and the next. */
    void gap();
  }

  /** Takes the text that pieces are pieces of. */
  void open(String all) {
    text = all;
    chars = all.toCharArray();
  }

  /**
   * Scans a piece of prose.
   *
   * @param escapes whether a backslash and a letter stand for something else, as in JSON
   */
  void prose(int start, int end, boolean escapes) {
    enter(start, end);
    escaped = escapes;
    title = behindType(start);
    int i = title;
    while (i < end) {
      char c = chars[i];
      if (isLetter(c)) {
        i = letters(i);
      } else if (c == ' ' || c == '\n' || c == '\r' || c == '\t') {
        i++;
      } else {
        sink.gap();
        i = sign(c, i);
      }
    }
    sink.gap();
  }

  /** Whether an offset of the current piece is just behind its {@code @type@}. */
  boolean beginsTitle(int offset) {
    return offset == title && title > from;
  }

  /** Scans code or a URL: runs of letters in it are evidence that somebody means them. */
  void code(int start, int end) {
    enter(start, end);
    runs(start, end);
  }

  private void runs(int start, int end) {
    int i = start;
    while (i < end) {
      if (!isLetter(chars[i])) {
        i++;
        continue;
      }
      int length = 0;
      for (; i < end && isLetter(chars[i]); i++) {
        if (length < LONGEST) {
          word[length++] = chars[i];
        }
      }
      sink.code(word, length);
    }
  }

  private void enter(int start, int end) {
    from = start;
    to = end;
  }

  /** Behind a sign that may hide letters. */
  private int sign(char c, int i) {
    if (c == '`') {
      int close = text.indexOf('`', i + 1);
      return close < 0 || close >= to ? i + 1 : close + 1;
    }
    if (c == '\\' && isLetter(at(i + 1))) {
      return behindEscape(i);
    }
    if (c == '%' && isHex(at(i + 1)) && isHex(at(i + 2))) {
      return i + 3;
    }
    if (c == '<' && (isLetter(at(i + 1)) || at(i + 1) == '/')) {
      int close = text.indexOf('>', i + 1);
      return close < 0 || close >= to ? i + 1 : close + 1;
    }
    return i + 1;
  }

  /** Behind an escape of JSON, or behind a command of TeX. */
  private int behindEscape(int i) {
    if (escaped) {
      return at(i + 1) == 'u' ? Math.min(to, i + 6) : i + 2;
    }
    int end = i + 1;
    while (isLetter(at(end))) {
      end++;
    }
    return end;
  }

  /** Behind a {@code @type@} that the piece begins with. */
  private int behindType(int start) {
    if (at(start) != '@') {
      return start;
    }
    int end = start + 1;
    while (isLetter(at(end)) || at(end) == '.' || at(end) == '-') {
      end++;
    }
    return end > start + 1 && at(end) == '@' ? end + 1 : start;
  }

  /** Reads a run of letters; where to go on. */
  private int letters(int start) {
    int length = 0;
    int i = start;
    while (i < to) {
      char c = chars[i];
      if (isLetter(c)) {
        if (length < LONGEST) {
          word[length++] = c;
        }
        i++;
      } else if (isApostrophe(c) && isLetter(at(i + 1))) {
        if (length < LONGEST) {
          word[length++] = '\'';
        }
        i++;
      } else if (c == '*' && isLetter(afterMarks(i))) {
        i += at(i + 1) == '*' ? 2 : 1;
      } else {
        break;
      }
    }
    return word(start, i, length);
  }

  private char afterMarks(int mark) {
    return at(mark + 1) == '*' ? at(mark + 2) : at(mark + 1);
  }

  private int word(int start, int end, int length) {
    if (isUrl(end)) {
      int stop = end;
      while (stop < to && !isUrlEnd(chars[stop])) {
        stop++;
      }
      sink.gap();
      runs(start, stop);
      return stop;
    }
    if (length >= LONGEST || isPartBefore(start) || isPartBehind(end)) {
      sink.gap();
      sink.code(word, length);
      sink.gap();
      return end;
    }
    boolean possessive = length > 3 && word[length - 2] == '\'' && (word[length - 1] | ' ') == 's';
    sink.word(word, possessive ? length - 2 : length, start, possessive ? end - 2 : end);
    return end;
  }

  private boolean isUrl(int end) {
    return at(end) == ':' && at(end + 1) == '/' && at(end + 2) == '/';
  }

  private static boolean isUrlEnd(char c) {
    return c <= ' ' || c == ')' || c == '>' || c == '"' || c == ']';
  }

  /** Whether what stands before a word makes it part of something else. */
  private boolean isPartBefore(int start) {
    char before = start == title && start > from ? ' ' : raw(start - 1);
    return switch (before) {
      case '_',
          '@',
          '=',
          '$',
          '#',
          '%',
          '\\',
          '`',
          '0',
          '1',
          '2',
          '3',
          '4',
          '5',
          '6',
          '7',
          '8',
          '9' ->
          true;
      case '.' -> isLetterOrDigit(at(start - 2)) || at(start - 2) <= ' ' || at(start - 2) == '*';
      case '/' -> !isLetter(at(start - 2)) || isInPath(start - 2);
      case '-' ->
          at(start - 2) == '-' || (at(start - 2) == ' ' && Character.isLowerCase(at(start)));
      case '>' -> isBehindTag(start - 1);
      case '[' -> raw(start - 2) == ')' || isLetter(raw(start - 2));
      case ':' -> isLetterOrDigit(at(start - 2)) && at(start - 2) != '@';
      case '&' -> isEntity(start);
      default -> false;
    };
  }

  /** Whether the letters that end there follow a slash or a dot themselves. */
  private boolean isInPath(int last) {
    int i = last;
    while (isLetterOrDigit(at(i)) || at(i) == '-' || at(i) == '_') {
      i--;
    }
    return at(i) == '/' || at(i) == '.' || at(i) == '~';
  }

  /** Whether an inline tag stands between the word and another letter: it is a part of one. */
  private boolean isBehindTag(int close) {
    int open = close - 1;
    while (open > 0 && close - open < LONGEST_TAG && chars[open] != '<') {
      open--;
    }
    return raw(open) == '<' && isLetter(raw(open - 1));
  }

  private boolean isEntity(int start) {
    int i = start;
    while (isLetter(at(i))) {
      i++;
    }
    return at(i) == ';';
  }

  private boolean isPartBehind(int end) {
    char behind = at(end);
    return switch (behind) {
      case '_', '@', '=', '`', '0', '1', '2', '3', '4', '5', '6', '7', '8', '9' -> true;
      case '.' -> isLetterOrDigit(at(end + 1));
      case '(' -> at(end + 1) == ')';
      case '\\' -> !escaped || at(end + 1) == 'u';
      case ':' -> at(end + 1) == ':';
      default -> false;
    };
  }

  /** The character there, or a blank outside the piece. */
  private char at(int index) {
    return index >= from && index < to ? chars[index] : ' ';
  }

  /** The character there, inside the piece or not. */
  private char raw(int index) {
    return index >= 0 && index < chars.length ? chars[index] : ' ';
  }

  private static boolean isApostrophe(char c) {
    return c == '\'' || c == '’';
  }

  static boolean isLetter(char c) {
    return c < 128 ? (c | ' ') >= 'a' && (c | ' ') <= 'z' : Character.isLetter(c);
  }

  private static boolean isLetterOrDigit(char c) {
    return isLetter(c) || (c >= '0' && c <= '9');
  }

  private static boolean isHex(char c) {
    return (c >= '0' && c <= '9') || ((c | ' ') >= 'a' && (c | ' ') <= 'f');
  }
}
