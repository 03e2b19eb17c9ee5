package io.github.roadmaplint.text;

/**
 * The possible user name, password, host and port of a URL. If a password contains characters that
 * no browser accepts (a space or a slash), its end is searched after the authority.
 */
final class UrlAuthority {
  private static final boolean[] ENDS = DecodedUrlText.ofAscii("/\\?#\"<>");

  /** The characters after which a host ends that is not a user name. */
  private static final boolean[] CLOSERS = DecodedUrlText.ofAscii(")]}'`|,;");

  /**
   * In characters: the largest distance between the apparent beginning of a password and its end.
   */
  private static final int FARTHEST = 200;

  /** The same in one word, without spaces: keys and tokens are long. */
  private static final int FARTHEST_IN_WORD = 2_000;

  /** The limit of RFC 1035, with a port. */
  private static final int LONGEST_HOST = 262;

  private final DecodedUrlText text;
  private final int start;
  private final boolean percent;
  private final int end;

  /** The last {@code @} between password and host; -1 when there is none. */
  private int at = -1;

  /**
   * Finds its end.
   *
   * @param text the text that contains it
   * @param start the first character after the slashes
   * @param percent whether the whole URL is percent-encoded
   */
  UrlAuthority(DecodedUrlText text, int start, boolean percent) {
    this.text = text;
    this.start = start;
    this.percent = percent;
    int i = start;
    while (i < text.length() && !ends(i)) {
      at = isAt(i) && (percent || !text.isPercent(i)) ? i : at;
      i++;
    }
    this.end = i;
  }

  private boolean ends(int i) {
    char c = text.at(i);
    if (text.isPercent(i)) {
      return percent && (c == '/' || c == '?' || c == '#');
    }
    return DecodedUrlText.isSpace(c)
        || is(ENDS, c)
        || (percent && c == '&')
        || (is(CLOSERS, c) && isHost(at < 0 ? start : at + 1, i));
  }

  private static boolean is(boolean[] some, char c) {
    return c < some.length && some[c];
  }

  /** The end: after the last character of the host and its port. */
  int end() {
    return end;
  }

  /** The end of the secret that begins at the authority; -1 when there is none. */
  int secretEnd(boolean scheme) {
    boolean password = at > start && colon(start, at) >= 0;
    int host = at < 0 ? start : at + 1;
    if (password) {
      return Math.max(at, farther(end, isSpaceAfterWord(host)));
    }
    boolean user = at > start && (scheme || isHost(host, end));
    int odd = oddEnd(host, scheme);
    return Math.max(user ? at : -1, odd);
  }

  /** Whether the password seems to continue after a space: the text before it is not a host. */
  private boolean isSpaceAfterWord(int host) {
    return DecodedUrlText.isSpace(text.at(end))
        && end < text.length()
        && !isHost(host, end)
        && host < end
        && text.at(host) != '[';
  }

  /** The end of a password that is not valid in a URL, so that it looks like a host and a port. */
  private int oddEnd(int host, boolean scheme) {
    int colon = colon(host, end);
    if (text.at(host) == '[') {
      return -1;
    }
    if (colon < 0) {
      return scheme && isBeforeColon(host) ? inNextWord() : -1;
    }
    boolean dotted = isHost(host, colon);
    int after = colon + 1;
    int digits = after;
    while (digits < end && Ascii.isDigit(text.at(digits))) {
      digits++;
    }
    boolean port = digits == end || (digits > after && !isLetterOrDigit(text.at(digits)));
    if (port && (dotted || colon == host)) {
      return -1;
    }
    if (port) {
      boolean cut = DecodedUrlText.isSpace(text.at(end)) || digits == after;
      return scheme && cut ? inNextWord() : -1;
    }
    boolean odd = dotted ? isLetterOrDigit(text.at(after)) : !isPlaceholder(after);
    if (!odd || text.matches(after, "port")) {
      return -1;
    }
    return scheme ? anyFarther(after, dotted) : nearby(after);
  }

  /** Whether a space is between a user name and its colon. */
  private boolean isBeforeColon(int host) {
    return host < end
        && DecodedUrlText.isSpace(text.at(end))
        && text.at(end + 1) == ':'
        && !isHost(host, end);
  }

  private boolean isPlaceholder(int from) {
    return text.at(from) == '$' || text.at(from) == '{';
  }

  private int inNextWord() {
    int i = end;
    while (i < text.length() && i < end + 2 && DecodedUrlText.isSpace(text.at(i))) {
      i++;
    }
    int limit = limit(i);
    for (; i < limit && !DecodedUrlText.isSpace(text.at(i)); i++) {
      if (isAt(i) && (isLetterOrDigit(text.at(i + 1)) || isBeforeHost(i, true))) {
        return farther(i, false) < 0 ? i : farther(i, false);
      }
    }
    return -1;
  }

  /** Where the search for the end of a password ends: not before the end of the word. */
  private int limit(int from) {
    int most = Math.min(text.length(), from + FARTHEST_IN_WORD);
    int word = from;
    while (word < most && !DecodedUrlText.isSpace(text.at(word))) {
      word++;
    }
    return Math.max(word, Math.min(text.length(), from + FARTHEST));
  }

  /** The first {@code @} before a possible host, and those that follow in the same word. */
  private int anyFarther(int from, boolean dotted) {
    int limit = limit(end);
    for (int i = from; i < limit; i++) {
      if (isAt(i) && isBeforeHost(i, dotted)) {
        return Math.max(i, farther(i, false));
      }
      if (text.at(i) == '\n' && text.at(i + 1) == '\n') {
        return -1;
      }
    }
    return -1;
  }

  /** The same without a scheme, as in a code comment: with at most one space. */
  private int nearby(int from) {
    int spaces = 0;
    for (int i = from; i < Math.min(text.length(), end + FARTHEST) && spaces < 2; i++) {
      if (isAt(i) && isBeforeHost(i, true)) {
        return Math.max(i, farther(i, false));
      }
      spaces += DecodedUrlText.isSpace(text.at(i)) ? 1 : 0;
    }
    return -1;
  }

  /** The last {@code @} before a host; -1 when there is none. */
  private int farther(int from, boolean overSpaces) {
    int last = -1;
    int limit = Math.min(text.length(), from + FARTHEST);
    for (int i = from; i < limit; i++) {
      char c = text.at(i);
      if ((DecodedUrlText.isSpace(c) && (!overSpaces || last >= 0)) || "\"<>".indexOf(c) >= 0) {
        break;
      }
      last = isAt(i) && isBeforeHost(i, true) ? i : last;
    }
    return last;
  }

  private boolean isAt(int i) {
    return text.at(i) == '@';
  }

  /** A host can follow after a space, if it certainly is one. */
  private boolean isBeforeHost(int sign, boolean dotted) {
    if (sign > 0 && text.at(sign - 1) == '[') {
      return false;
    }
    boolean apart = DecodedUrlText.isSpace(text.at(sign + 1));
    int first = apart ? sign + 2 : sign + 1;
    int i = first;
    if (text.at(i) == '[') {
      return !apart;
    }
    while (i < text.length() && (isLetterOrDigit(text.at(i)) || "-.".indexOf(text.at(i)) >= 0)) {
      i++;
    }
    return i > first && ((!dotted && !apart) || isHost(first, i));
  }

  /** The first colon; -1 when there is none. */
  private int colon(int from, int to) {
    for (int i = from; i < to; i++) {
      if (text.at(i) == ':') {
        return i;
      }
    }
    return -1;
  }

  /** Whether it is certainly a host, with or without a port: a name with a dot, or localhost. */
  private boolean isHost(int from, int to) {
    if (to - from > LONGEST_HOST) {
      return false;
    }
    int dot = -1;
    int i = from;
    for (; i < to && text.at(i) != ':'; i++) {
      char c = text.at(i);
      if (!isLetterOrDigit(c) && c != '.' && c != '-') {
        return false;
      }
      dot = c == '.' ? i : dot;
    }
    boolean named = (dot > from && dot < i - 1) || text.matches(from, "localhost");
    for (i++; i < to; i++) {
      named &= Ascii.isDigit(text.at(i));
    }
    return named;
  }

  private static boolean isLetterOrDigit(char c) {
    return Character.isLetterOrDigit(c);
  }
}
