package io.github.roadmaplint.spelling.words;

/**
 * Finds words in raw text: Markdown, or the content of JSON and YAML strings. Code in backquotes,
 * URLs, domains, file names, paths, handles, escapes and everything with a digit are not words.
 * Emphasis inside a word ({@code **H**yper}) and soft hyphens are removed, typographic apostrophes
 * become plain ones, and a possessive {@code 's} is omitted.
 */
final class WordScanner {
  private static final int LONGEST = 64;

  private final Sink sink;
  private final char[] word = new char[LONGEST];
  private String text = "";
  private char[] chars = new char[0];
  private final WordBoundaries piece = new WordBoundaries();
  private final Ahead quotes = new Ahead('`');
  private final Ahead closings = new Ahead('>');
  private boolean escaped;

  /** Finds the next occurrence of a character; for increasing offsets, it reads a text once. */
  private static final class Ahead {
    private final char sign;
    private int requested;
    private int found = -1;

    Ahead(char sign) {
      this.sign = sign;
    }

    void restart() {
      found = -1;
    }

    /** The next occurrence from an offset, or -1. */
    int next(String text, int from) {
      if (from < requested || found < from) {
        requested = from;
        int at = text.indexOf(sign, from);
        found = at < 0 ? Integer.MAX_VALUE : at;
      }
      return found == Integer.MAX_VALUE ? -1 : found;
    }
  }

  WordScanner(Sink sink) {
    this.sink = sink;
  }

  /** Receives words in the order of the text. */
  interface Sink {
    /**
     * Receives a word.
     *
     * @param chars its characters without markup, valid during the call
     * @param start its offset in the text
     */
    void word(char[] chars, int length, int start, int end);

    /**
     * Receives letters that are not a word.
     *
     * @param lower the {@link WordHash} of the letters in lower case
     */
    void code(long lower, int length);

    /** Reports that there is more than white space between the last word and the next. */
    void gap();
  }

  /** Sets the text that contains the pieces. */
  void open(String all) {
    open(all, all.toCharArray());
  }

  /**
   * Sets the text that contains the pieces.
   *
   * @param characters those of the text
   */
  void open(String all, char[] characters) {
    text = all;
    chars = characters;
    piece.open(chars);
    quotes.restart();
    closings.restart();
  }

  /**
   * Scans a piece of prose.
   *
   * @param escapes whether a backslash and a letter are an escape, as in JSON
   */
  void prose(int start, int end, boolean escapes) {
    piece.enter(start, end, escapes);
    escaped = escapes;
    int i = piece.begin();
    while (i < end) {
      char c = chars[i];
      if (Letters.isLetter(c)) {
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

  /** Whether an offset of the current piece is directly after its {@code @type@}. */
  boolean beginsTitle(int offset) {
    return piece.beginsTitle(offset);
  }

  /** Scans code or a URL: runs of letters in it are evidence of intended words. */
  void code(int start, int end) {
    char[] all = chars; // a field would be read again each time
    int i = start;
    while (i < end) {
      int first = i;
      long polynomial = 0;
      for (; i < end && Letters.isLetter(all[i]); i++) {
        if (i - first < LONGEST) {
          polynomial = WordHash.append(polynomial, Letters.lower(all[i]));
        }
      }
      if (i > first) {
        sink.code(WordHash.mix(polynomial), Math.min(LONGEST, i - first));
      }
      i++; // not a letter
    }
  }

  /** The offset after a character that may hide letters. */
  private int sign(char c, int i) {
    if (c == '`') {
      int close = quotes.next(text, i + 1);
      return close < 0 || close >= piece.end() ? i + 1 : close + 1;
    }
    if (escaped && c == '\\' && piece.at(i + 1) == '\\') {
      return i + 2;
    }
    if (c == '\\' && Letters.isLetter(piece.at(i + 1))) {
      return afterEscape(i);
    }
    if (c == '%' && isHex(piece.at(i + 1)) && isHex(piece.at(i + 2))) {
      return i + 3;
    }
    if (c == '<' && (Letters.isLetter(piece.at(i + 1)) || piece.at(i + 1) == '/')) {
      int close = closings.next(text, i + 1);
      return close < 0 || close >= piece.end() ? i + 1 : close + 1;
    }
    return i + 1;
  }

  /** The offset after a JSON escape or a TeX command. */
  private int afterEscape(int i) {
    if (escaped) {
      return piece.at(i + 1) == 'u' ? Math.min(piece.end(), i + 6) : i + 2;
    }
    int end = i + 1;
    while (Letters.isLetter(piece.at(end))) {
      end++;
    }
    return end;
  }

  /** Reads a run of letters and returns the offset to continue from. */
  private int letters(int start) {
    char[] all = chars; // fields would be read again for each letter
    char[] letters = word;
    int length = 0;
    int i = start;
    int end = piece.end();
    while (true) {
      for (; i < end && Letters.isLetter(all[i]); i++) {
        if (length < LONGEST) {
          letters[length++] = all[i];
        }
      }
      int next = i < end ? continuation(i) : i;
      if (next == i) {
        return word(start, i, length);
      }
      if (length < LONGEST && Letters.isApostrophe(all[i])) {
        letters[length++] = '\'';
      }
      i = next;
    }
  }

  /** The offset of the next letter of a word after a mark inside it; the offset itself if none. */
  private int continuation(int i) {
    char c = chars[i];
    if (c == ' ') {
      return i; // most words end there
    }
    if (c == '*') {
      int after = piece.at(i + 1) == '*' ? i + 2 : i + 1;
      return Letters.isLetter(piece.at(after)) ? after : i;
    }
    boolean inside = Letters.isApostrophe(c) || c == Letters.SOFT_HYPHEN;
    return inside && Letters.isLetter(piece.at(i + 1)) ? i + 1 : i;
  }

  private int word(int start, int end, int length) {
    if (isUrl(end)) {
      int stop = end;
      while (stop < piece.end() && !isUrlEnd(chars[stop])) {
        stop++;
      }
      sink.gap();
      code(start, stop);
      return stop;
    }
    if (length >= LONGEST || piece.isPartBefore(start) || piece.isPartAfter(end)) {
      sink.gap();
      sink.code(WordHash.ofLower(word, length), length);
      sink.gap();
      return end;
    }
    boolean possessive = length > 3 && word[length - 2] == '\'' && (word[length - 1] | ' ') == 's';
    sink.word(word, possessive ? length - 2 : length, start, possessive ? end - 2 : end);
    return end;
  }

  private boolean isUrl(int end) {
    return piece.at(end) == ':' && piece.at(end + 1) == '/' && piece.at(end + 2) == '/';
  }

  private static boolean isUrlEnd(char c) {
    return c <= ' ' || c == ')' || c == '>' || c == '"' || c == ']';
  }

  private static boolean isHex(char c) {
    return (c >= '0' && c <= '9') || ((c | ' ') >= 'a' && (c | ' ') <= 'f');
  }
}
