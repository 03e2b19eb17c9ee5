package io.github.roadmaplint.spelling.words;

/**
 * A piece of a text. It finds out whether words in it are parts of a path, a domain, a handle, an
 * option, an entity or a name with digits.
 */
final class WordBoundaries {
  private static final int LONGEST_TAG = 12;

  /** Characters of a numeric escape. */
  private static final int ESCAPE = 6;

  private char[] chars = new char[0];
  private int from;
  private int to;
  private boolean escaped;

  /** The start of the title in the piece, after a {@code @type@} if there is one. */
  private int title;

  /** Sets the text that contains the pieces. */
  void open(char[] all) {
    chars = all;
  }

  /**
   * Moves to a piece of the text.
   *
   * @param escapes whether a backslash and a letter are an escape, as in JSON
   */
  void enter(int start, int end, boolean escapes) {
    from = start;
    to = end;
    escaped = escapes;
    title = afterType(start);
  }

  /** The start of the words: after a leading {@code @type@}. */
  int begin() {
    return title;
  }

  int end() {
    return to;
  }

  /** Whether an offset is directly after the {@code @type@} of the piece. */
  boolean beginsTitle(int offset) {
    return offset == title && title > from;
  }

  /** The offset after a {@code @type@} at the start of the piece. */
  private int afterType(int start) {
    if (at(start) != '@') {
      return start;
    }
    int end = start + 1;
    while (Letters.isLetter(at(end)) || at(end) == '.' || at(end) == '-') {
      end++;
    }
    return end > start + 1 && at(end) == '@' ? end + 1 : start;
  }

  /** Whether the characters before a word make it a part of something else. */
  boolean isPartBefore(int start) {
    if (escaped && isEscape(start - ESCAPE)) {
      return isOfWord(start - ESCAPE);
    }
    char before = beginsTitle(start) ? ' ' : raw(start - 1);
    if (before == ' ') {
      return false; // most words
    }
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
      case '/' -> !Letters.isLetter(at(start - 2)) || isInPath(start - 2);
      case '-' ->
          at(start - 2) == '-' || (at(start - 2) == ' ' && Character.isLowerCase(at(start)));
      case '>' -> isAfterTag(start - 1);
      case '[' -> raw(start - 2) == ')' || Letters.isLetter(raw(start - 2));
      case ':' -> isLetterOrDigit(at(start - 2)) && at(start - 2) != '@';
      case '&' -> isEntity(start);
      case ')', ']' -> isGluedTo(start - 2);
      case ';' -> isAfterEntity(start - 2);
      case '*', '~' -> isAfterMarks(start - 1);
      case '\n', '\r' -> isBroken(start - 1);
      default -> isInvisible(before) || (start == from && Letters.isLetter(before));
    };
  }

  /** Whether there is a letter or the end of a URL: {@code [R]est}, {@code [r](url)est}. */
  private boolean isGluedTo(int index) {
    char c = raw(index);
    return isLetterOrDigit(c) || c == '/';
  }

  private boolean isAfterEntity(int last) {
    int i = last;
    while (isLetterOrDigit(at(i)) || at(i) == '#') {
      i--;
    }
    return i < last && at(i) == '&';
  }

  /** Whether emphasis ends there inside a word. */
  private boolean isAfterMarks(int last) {
    int i = last;
    while (at(i) == '*' || at(i) == '~') {
      i--;
    }
    return isLetterOrDigit(at(i));
  }

  /** Whether a word is hyphenated at the end of a line. */
  private boolean isBroken(int newline) {
    int i = at(newline - 1) == '\r' ? newline - 2 : newline - 1;
    return at(i) == '-' && Letters.isLetter(at(i - 1));
  }

  /**
   * Combining marks, joiners, superscript digits, control characters, and the letters that a font
   * has in its private area, as in text from a PDF: characters that are not word boundaries.
   */
  private static boolean isInvisible(char c) {
    if (c < 128) {
      return Character.isISOControl(c) && c != '\t' && c != '\n' && c != '\r';
    }
    int type = Character.getType(c);
    return type == Character.NON_SPACING_MARK
        || type == Character.FORMAT
        || type == Character.CONTROL
        || type == Character.LINE_SEPARATOR
        || type == Character.PARAGRAPH_SEPARATOR
        || type == Character.OTHER_NUMBER
        || type == Character.LETTER_NUMBER
        || type == Character.PRIVATE_USE
        || c == '·'
        || c == '\u2011';
  }

  /** Whether the letters that end there follow a slash or a dot. */
  private boolean isInPath(int last) {
    int i = last;
    while (isLetterOrDigit(at(i)) || at(i) == '-' || at(i) == '_') {
      i--;
    }
    return at(i) == '/' || at(i) == '.' || at(i) == '~';
  }

  /** Whether an inline tag is between the word and another letter, so that they are one word. */
  private boolean isAfterTag(int close) {
    int open = close - 1;
    while (open > 0 && close - open < LONGEST_TAG && chars[open] != '<') {
      open--;
    }
    return raw(open) == '<' && Letters.isLetter(raw(open - 1));
  }

  private boolean isEntity(int start) {
    int i = start;
    while (Letters.isLetter(at(i))) {
      i++;
    }
    return at(i) == ';';
  }

  /** Whether there is a numeric escape, as {@code \\u2019}. */
  private boolean isEscape(int index) {
    if (index < from || at(index) != '\\' || at(index + 1) != 'u') {
      return false;
    }
    int first = index;
    while (at(first - 1) == '\\') {
      first--;
    }
    boolean escapes = (index - first) % 2 == 0;
    for (int i = index + 2; i < index + ESCAPE; i++) {
      escapes &= Character.digit(at(i), 16) >= 0 && at(i) < 128;
    }
    return escapes;
  }

  /** Whether the numeric escape there is a character of words. */
  private boolean isOfWord(int escape) {
    int code = 0;
    for (int i = escape + 2; i < escape + ESCAPE; i++) {
      code = code * 16 + Character.digit(at(i), 16);
    }
    char c = (char) code;
    return isLetterOrDigit(c)
        || Letters.isApostrophe(c)
        || c == '_'
        || Character.isSurrogate(c)
        || Character.getType(c) == Character.NON_SPACING_MARK
        || c == Letters.SOFT_HYPHEN;
  }

  boolean isPartAfter(int end) {
    char after = at(end);
    if (after == ' ') {
      return end == to && isLetterOrDigit(raw(end)); // false for most words
    }
    return switch (after) {
      case '_', '@', '=', '`', '0', '1', '2', '3', '4', '5', '6', '7', '8', '9' -> true;
      case '.' -> isLetterOrDigit(at(end + 1));
      case '(' -> at(end + 1) == ')';
      case '\\' -> !escaped || (at(end + 1) == 'u' && (!isEscape(end) || isOfWord(end)));
      case ':' -> at(end + 1) == ':';
      case '&' -> Letters.isLetter(at(end + 1)) || at(end + 1) == '#';
      case '-' -> at(end + 1) == '\n' || at(end + 1) == '\r';
      default -> isInvisible(after);
    };
  }

  /** The character there, or a space outside the piece. */
  char at(int index) {
    return index >= from && index < to ? chars[index] : ' ';
  }

  /** The character there, inside the piece or not. */
  private char raw(int index) {
    return index >= 0 && index < chars.length ? chars[index] : ' ';
  }

  private static boolean isLetterOrDigit(char c) {
    return Letters.isLetter(c) || (c >= '0' && c <= '9');
  }
}
