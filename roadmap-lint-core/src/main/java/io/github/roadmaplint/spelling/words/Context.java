package io.github.roadmaplint.spelling.words;

/** The text around one occurrence of a word. */
public final class Context {
  private static final int WIDEST_LINE = 600;

  private final String text;
  private final int start;
  private final int end;

  public Context(String text, int start, int end) {
    this.text = text;
    // The file may be shorter now than when its words were read.
    this.start = Math.min(start, text.length());
    this.end = Math.min(end, text.length());
  }

  private char at(int index) {
    return index >= 0 && index < text.length() ? text.charAt(index) : '\n';
  }

  /** Whether a name is likely here: after {@code by} or a dash. */
  public boolean isAfterBy() {
    if (at(start - 1) != ' ') {
      return false;
    }
    boolean by =
        (at(start - 2) | ' ') == 'y' && (at(start - 3) | ' ') == 'b' && at(start - 4) == ' ';
    boolean dash = isDash(at(start - 2)) && at(start - 3) == ' ' && at(start - 4) > ' ';
    boolean bar = at(start - 2) == '|';
    return by || dash || bar;
  }

  /** Whether only capitalized words are between a dash, a bar or {@code by} and this place. */
  public boolean isInByline() {
    int i = start;
    for (int words = 0; words < 3; words++) {
      if (at(i - 1) != ' ') {
        return false;
      }
      int end = i - 1;
      int begin = end;
      while (at(begin - 1) > ' ' && end - begin < 20) {
        begin--;
      }
      String before = text.substring(begin, end);
      if (before.equals("by")
          || before.equals("with")
          || before.equals("|")
          || (before.length() == 1 && isDash(before.charAt(0)))) {
        return at(begin - 1) == ' ' || at(begin - 1) == '(';
      }
      if (before.length() > 2
          && before.charAt(0) == '('
          && Character.isUpperCase(before.charAt(1))) {
        return true;
      }
      if (before.isEmpty() || !Character.isUpperCase(before.charAt(0))) {
        return false;
      }
      i = begin;
    }
    return false;
  }

  /** Whether the word begins a title, after {@code @type@} or a bracket. */
  public boolean isTitleStart() {
    return at(start - 1) == '@' || at(start - 1) == '[';
  }

  /** Whether the words around it are in another language. */
  public boolean isForeign() {
    int from = start;
    while (start - from < 80 && !isBorder(at(from - 1))) {
      from--;
    }
    int to = end;
    while (to - end < 80 && !isBorder(at(to))) {
      to++;
    }
    int small = 0;
    int letters = 0;
    int word = from;
    for (int i = from; i <= to; i++) {
      char c = i == to ? ' ' : at(i);
      letters += c >= 'À' && c < '\u2000' ? 1 : 0;
      if (c == ' ' || c == '\n') {
        small +=
            i > word
                    && i - word < 5
                    && FOREIGN.contains(
                        ' ' + text.substring(word, i).toLowerCase(java.util.Locale.ROOT) + ' ')
                ? 1
                : 0;
        word = i + 1;
      }
    }
    return small + (letters > 0 ? 1 : 0) > 1 || hasLanguage() || isAfterLanguage();
  }

  /** Whether a language is named just before, as in {@code Latin: committere}. */
  private boolean isAfterLanguage() {
    int to = start;
    while (to > 0
        && start - to < WIDEST_GAP
        && !Letters.isLetter(at(to - 1))
        && at(to - 1) != '\n') {
      to--;
    }
    int from = to;
    while (from > 0 && to - from < LONGEST_LANGUAGE && Letters.isLetter(at(from - 1))) {
      from--;
    }
    return LANGUAGES_BY_NAME.contains(' ' + text.substring(from, to) + ' ');
  }

  private static final int LONGEST_LANGUAGE = 12;

  /** Between the name of a language and a word in it are few signs. */
  private static final int WIDEST_GAP = 20;

  private static final String LANGUAGES_BY_NAME =
      " Latin Greek French German Spanish Italian Portuguese Dutch Swedish Danish Norwegian Finnish"
          + " Polish Czech Turkish Japanese Chinese Korean Hindi Arabic Hebrew Russian ";

  private boolean hasLanguage() {
    String url = url();
    for (String language : LANGUAGES) {
      if (url.contains(language)) {
        return true;
      }
    }
    return false;
  }

  private static final String[] LANGUAGES = {
    " es es ", " pt br ", " fr fr ", " de de ", " it it ", " es mx "
  };

  private static boolean isBorder(char c) {
    return c == '[' || c == ']' || c == '"' || c == '\n' || c == '.' || c == ':';
  }

  private static final String FOREIGN =
      " de la el los las y para una del por que der das und ist le les des et une dans pour os uma com como il della "
          + "het een van voor dla jak dan yang untuk dengan ";

  private static boolean isDash(char c) {
    return c == '-' || c == '–' || c == '—';
  }

  /** Whether a hyphen joins the word with another one, as in {@code no-brainer}. */
  public boolean isHyphenated() {
    return (at(start - 1) == '-' && Letters.isLetter(at(start - 2)))
        || (at(end) == '-' && Letters.isLetter(at(end + 1)));
  }

  public boolean isInBrackets() {
    return at(start - 1) == '(' || (at(end) == ')' && at(start - 1) != ' ');
  }

  public boolean isQuoted() {
    return isQuote(at(start - 1)) || isQuote(at(end));
  }

  /** Whether quotation marks contain only the word. */
  public boolean isQuotedAlone() {
    return isQuote(at(start - 1)) && (isQuote(at(end)) || at(end) == '’');
  }

  private static boolean isQuote(char c) {
    return c == '"' || c == '“' || c == '”' || c == '‘' || c == '\'';
  }

  /** Whether the piece contains only the word. */
  public boolean isAlone() {
    char before = at(start - 1);
    char after = at(end);
    boolean begins = before == '[' || before == '@' || before == '"' || before == '\n';
    return begins && (after == ']' || after == '"' || after == '\n' || after == '\r');
  }

  /** The letters of the URL of the link that contains the word, or nothing. */
  public String url() {
    int last = Math.min(text.length(), end + WIDEST_LINE);
    for (int i = end; i < last && text.charAt(i) != '\n'; i++) {
      if (text.charAt(i) == ']') {
        return at(i + 1) == '(' ? letters(i + 2, last) : "";
      }
      if (text.charAt(i) == '[') {
        return "";
      }
    }
    return "";
  }

  /** The letters of that URL's host, or nothing. */
  public String host() {
    int last = Math.min(text.length(), end + WIDEST_LINE);
    for (int i = end; i < last && text.charAt(i) != '\n'; i++) {
      if (text.charAt(i) == '(' && at(i - 1) == ']') {
        String near = text.substring(i, last);
        int slashes = near.indexOf("//");
        if (slashes < 0 || slashes > 8) {
          return "";
        }
        int slash = near.indexOf('/', slashes + 2);
        return letters(i + slashes + 2, slash < 0 ? last : i + slash);
      }
    }
    return "";
  }

  private String letters(int from, int last) {
    StringBuilder letters = new StringBuilder();
    for (int i = from; i < last && text.charAt(i) != ')' && text.charAt(i) > ' '; i++) {
      char c = text.charAt(i);
      letters.append(Letters.isLetter(c) ? Letters.lower(c) : ' ');
    }
    return letters.toString();
  }
}
