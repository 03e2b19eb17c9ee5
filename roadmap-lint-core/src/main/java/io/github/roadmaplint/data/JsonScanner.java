package io.github.roadmaplint.data;

import io.github.roadmaplint.data.Data.NumberData;
import io.github.roadmaplint.data.Data.StringData;
import io.github.roadmaplint.source.Source;
import io.github.roadmaplint.source.Span;
import io.github.roadmaplint.text.Ascii;
import org.jspecify.annotations.Nullable;

/** Scans the characters of a JSON text, one value or sign at a time. */
final class JsonScanner {
  /** The result of {@link #next} after the last character. */
  static final int END = -1;

  /** A longer key is not shared. */
  private static final int LONGEST_SHARED = 16;

  /** The number of keys that are shared; structures have about forty, again and again. */
  private static final int SHARED = 1 << 8;

  private final String text;
  private final char[] chars;

  /** Some keys that were read, by a hash of their characters. */
  private final @Nullable String[] keys = new String[SHARED];

  private int at;

  JsonScanner(Source source) {
    this.text = source.text();
    this.chars = source.units();
    this.at = text.startsWith("\uFEFF") ? 1 : 0;
  }

  /** Skips white space and returns the next character without consuming it. */
  int next() {
    int i = at;
    while (i < chars.length && Ascii.isSpace(chars[i])) {
      i++;
    }
    at = i;
    return i < chars.length ? chars[i] : END;
  }

  /** Consumes one character and returns its offset. */
  int skip() {
    return at++;
  }

  /** Consumes a comma, or stops before the closing bracket. */
  boolean comma(char closing) throws DefectException {
    int c = next();
    if (c == closing) {
      return false;
    }
    if (c != ',') {
      throw JsonSyntaxErrors.noComma(text, at, closing);
    }
    int comma = skip();
    if (next() == closing) {
      throw JsonSyntaxErrors.trailingComma(comma, closing);
    }
    return true;
  }

  void colon() throws DefectException {
    if (next() != ':') {
      throw JsonSyntaxErrors.noColon(text, at);
    }
    at++;
  }

  /** Checks that nothing follows the value. */
  void end() throws DefectException {
    if (next() != END) {
      throw JsonSyntaxErrors.trailing(new Span(at, chars.length));
    }
  }

  /** Reads a key, which ends at {@link #at()}. */
  String key() throws DefectException {
    if (next() != '"') {
      throw JsonSyntaxErrors.noKey(text, at);
    }
    int start = at;
    int end = start + 1;
    int hash = 0;
    while (end < chars.length && isPlain(chars[end])) {
      hash = 31 * hash + chars[end++];
    }
    if (end == chars.length || chars[end] != '"') {
      return escaped(start, end).value();
    }
    at = end + 1;
    return shared(start + 1, end, hash);
  }

  /** The same object for the same key, if the key is a short one. */
  private String shared(int start, int end, int hash) {
    if (end - start > LONGEST_SHARED) {
      return text.substring(start, end);
    }
    int slot = hash & (SHARED - 1);
    String known = keys[slot];
    if (known == null || known.length() != end - start || !text.startsWith(known, start)) {
      known = text.substring(start, end);
      keys[slot] = known;
    }
    return known;
  }

  /** The offset after what was read last. */
  int at() {
    return at;
  }

  DefectException noValue() {
    return JsonSyntaxErrors.noValue(text, at);
  }

  Span word(String word) throws DefectException {
    int end = JsonSyntaxErrors.wordEnd(text, at);
    if (end - at != word.length() || !text.startsWith(word, at)) {
      throw noValue();
    }
    Span span = new Span(at, end);
    at = end;
    return span;
  }

  NumberData number() throws DefectException {
    int start = at;
    at += chars[at] == '-' ? 1 : 0;
    int whole = at;
    boolean good = digits() && (chars[whole] != '0' || at == whole + 1);
    if (good && isAt('.')) {
      at++;
      good = digits();
    }
    if (good && (isAt('e') || isAt('E'))) {
      at++;
      at += isAt('+') || isAt('-') ? 1 : 0;
      good = digits();
    }
    if (!good || JsonSyntaxErrors.wordEnd(text, at) != at) {
      throw JsonSyntaxErrors.badNumber(text, start);
    }
    return Numbers.read(new Span(start, at), chars, start, at - start);
  }

  StringData string() throws DefectException {
    int start = at;
    int end = start + 1;
    while (end < chars.length && isPlain(chars[end])) {
      end++;
    }
    if (end < chars.length && chars[end] == '"') {
      at = end + 1;
      Span content = new Span(start + 1, end);
      return new StringData(new Span(start, at), text.substring(start + 1, end), content, true);
    }
    return escaped(start, end);
  }

  private StringData escaped(int start, int from) throws DefectException {
    StringBuilder value = new StringBuilder().append(text, start + 1, from);
    at = from;
    while (!isAt('"')) {
      if (isAt('\\')) {
        value.append(escape());
      } else if (at < chars.length && chars[at] >= ' ') {
        value.append(chars[at++]);
      } else {
        throw JsonSyntaxErrors.badText(text, start, at);
      }
    }
    Span content = new Span(start + 1, at);
    at++;
    return new StringData(new Span(start, at), value.toString(), content, false);
  }

  private char escape() throws DefectException {
    int start = at;
    char letter = start + 1 < chars.length ? chars[start + 1] : '\0';
    at += 2;
    return switch (letter) {
      case '"', '\\', '/' -> letter;
      case 'b' -> '\b';
      case 'f' -> '\f';
      case 'n' -> '\n';
      case 'r' -> '\r';
      case 't' -> '\t';
      case 'u' -> unit(start);
      default -> throw JsonSyntaxErrors.badEscape(text, start);
    };
  }

  private char unit(int start) throws DefectException {
    int unit = 0;
    for (int i = 0; i < 4; i++) {
      int digit = at < chars.length ? hexDigit(chars[at]) : -1;
      if (digit < 0) {
        throw JsonSyntaxErrors.badEscape(text, start);
      }
      unit = unit * 16 + digit;
      at++;
    }
    return (char) unit;
  }

  private boolean digits() {
    int start = at;
    while (at < chars.length && Ascii.isDigit(chars[at])) {
      at++;
    }
    return at > start;
  }

  private boolean isAt(char c) {
    return at < chars.length && chars[at] == c;
  }

  private static boolean isPlain(char c) {
    return c != '"' && c != '\\' && c >= ' ';
  }

  private static int hexDigit(char c) {
    // Character.digit alone would accept digits of every script.
    return c < 128 ? Character.digit(c, 16) : -1;
  }
}
