package io.github.roadmaplint.text;

import io.github.roadmaplint.source.CharacterIndex;
import io.github.roadmaplint.source.Source;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Locale;
import java.util.Map;
import java.util.function.IntPredicate;

/**
 * A text with resolved escapes: an escape of Markdown, HTML, JSON, YAML or of a URL is one
 * character, with the offset where it is written.
 */
final class DecodedUrlText {
  private static final String SYNTAX = ":/?#@&=\\";

  /** The characters of ASCII after which a part of a URL begins. */
  private static final boolean[] DIVIDERS = ofAscii(":/?&#;\\");

  /** The separators in the name of a parameter; escaping them does not change the name. */
  private static final String OF_NAMES = "_-.[]";

  private static final int LONGEST_NAME = 10;

  /** From this character on there are wide forms of separators. */
  private static final char FIRST_WIDE = '\ufe6b';

  /** The meaning of other entities does not change where a URL begins and ends. */
  private static final char OTHER = '\u00b7';

  private static final Map<String, Character> ENTITIES =
      Map.of(
          "commat", '@', "colon", ':', "sol", '/', "bsol", '\\', "quest", '?', "num", '#', "amp",
          '&', "equals", '=', "tab", '\t', "newline", '\n');

  private final String text;
  private final char[] chars;

  /** The characters after which the distance to the written text changes, in order. */
  private int[] shifted = {};

  /** How many written characters more there are than read ones, from each of these on. */
  private int[] shifts = {};

  private int shiftCount;

  /** The characters that are percent-encoded, so that they are data and not separators. */
  private final BitSet percent = new BitSet();

  private int length;

  /**
   * Reads a text.
   *
   * @param units its UTF-16 units, which are not changed
   * @param plain whether it {@link #isPlain}
   */
  DecodedUrlText(String text, char[] units, boolean plain) {
    this.text = text;
    this.chars = plain ? units : units.clone();
    if (plain) {
      this.length = chars.length;
      return;
    }
    for (int i = 0; i < chars.length; ) {
      int end = nextEscape(i);
      System.arraycopy(chars, i, chars, length, end - i);
      length += end - i;
      i = end < chars.length ? read(end) : end;
    }
  }

  /** The characters from there on are not changed yet. */
  private int nextEscape(int from) {
    for (int i = from; i < chars.length; i++) {
      char c = chars[i];
      if (c == '%' || c == '&' || c == '\\' || c >= FIRST_WIDE) {
        return i;
      }
    }
    return chars.length;
  }

  /**
   * Whether a text has an {@code @} or an equals sign, which follows every user name and every name
   * of a parameter. An escape that possibly is one counts as one.
   */
  static boolean hasSign(String text) {
    return hasSign(text, c -> text.indexOf(c) >= 0, true);
  }

  /** The same for a file. */
  static boolean hasSign(Source source) {
    CharacterIndex characters = source.characters();
    return hasSign(source.text(), c -> characters.has((char) c), !characters.isPrintableAscii());
  }

  private static boolean hasSign(String text, IntPredicate has, boolean mayBeWide) {
    return has.test('@')
        || has.test('=')
        || (has.test('%') && (hasEscape(text, '%', "34") || text.contains("%25")))
        || (has.test('&') && hasEscape(text, '&', "#aAcCeE"))
        || (has.test('\\') && hasEscape(text, '\\', "ux"))
        || (mayBeWide && hasWideSign(text));
  }

  private static boolean hasWideSign(String text) {
    return text.indexOf('\uff20') >= 0 || text.indexOf('\ufe6b') >= 0;
  }

  private static boolean hasEscape(String text, char first, String second) {
    for (int i = text.indexOf(first); i >= 0; i = text.indexOf(first, i + 1)) {
      if (i + 1 < text.length() && second.indexOf(text.charAt(i + 1)) >= 0) {
        return true;
      }
    }
    return false;
  }

  /** Whether the text has no escapes, like nearly all texts. */
  static boolean isPlain(String text) {
    return text.indexOf('%') < 0
        && text.indexOf('&') < 0
        && text.indexOf('\\') < 0
        && text.indexOf('\uff20') < 0
        && text.indexOf('\ufe6b') < 0
        && text.indexOf('\uff1a') < 0;
  }

  /** The same for a file, most of which have only characters of ASCII. */
  static boolean isPlain(Source source) {
    CharacterIndex characters = source.characters();
    boolean escapes = characters.has('%') || characters.has('&') || characters.has('\\');
    return !escapes && (characters.isPrintableAscii() || isPlain(source.text()));
  }

  /** The index of the last such character; -1 when there is none. */
  int last(char wanted) {
    for (int i = length - 1; i >= 0; i--) {
      if (chars[i] == wanted) {
        return i;
      }
    }
    return -1;
  }

  /** The number of characters. */
  int length() {
    return length;
  }

  /** A character; U+0000 after the last one. */
  char at(int index) {
    return index < length ? chars[index] : 0;
  }

  /** The index of the next separator of a URL, or {@link #length} if there is none. */
  int nextDivider(int from) {
    for (int i = from; i < length; i++) {
      char c = chars[i];
      if (c < DIVIDERS.length && DIVIDERS[c]) {
        return i;
      }
    }
    return length;
  }

  /** For each character of ASCII, whether it is one of these. */
  static boolean[] ofAscii(String characters) {
    boolean[] some = new boolean[0x80];
    for (int i = 0; i < characters.length(); i++) {
      some[characters.charAt(i)] = true;
    }
    return some;
  }

  /** Some characters. */
  String between(int from, int to) {
    return new String(chars, from, to - from);
  }

  /** The offset of the first UTF-16 unit of a character. */
  int offset(int index) {
    int found = Arrays.binarySearch(shifted, 0, shiftCount, index);
    int before = found >= 0 ? found : -found - 2;
    return before < 0 ? index : index + shifts[before];
  }

  /** Whether a character is percent-encoded. */
  boolean isPercent(int index) {
    return percent.get(index);
  }

  /** Whether some characters are these letters, ignoring case. */
  boolean matches(int from, String word) {
    if (from < 0 || from + word.length() > length) {
      return false;
    }
    for (int i = 0; i < word.length(); i++) {
      if (Character.toLowerCase(chars[from + i]) != word.charAt(i)) {
        return false;
      }
    }
    return true;
  }

  private int read(int at) {
    char c = text.charAt(at);
    int end =
        switch (c) {
          case '%' -> percent(at);
          case '&' -> entity(at);
          case '\\' -> backslash(at);
          default -> at;
        };
    return end > at ? end : add(c, at, at + 1);
  }

  private int add(char c, int at, int end) {
    chars[length] = c == '\uff20' || c == '\ufe6b' ? '@' : c == '\uff1a' ? ':' : c;
    length++;
    if (end > at + 1) {
      shift(end - length);
    }
    return end;
  }

  private void shift(int distance) {
    if (shiftCount == shifted.length) {
      shifted = Arrays.copyOf(shifted, 2 * shiftCount + 4);
      shifts = Arrays.copyOf(shifts, shifted.length);
    }
    shifted[shiftCount] = length;
    shifts[shiftCount++] = distance;
  }

  /** An escape of a percent sign is a part of the escape that begins with it. */
  private int percent(int at) {
    int from = at + 1;
    while (text.startsWith("25", from) && number(from + 2, 2, 16) >= 0) {
      from += 2;
    }
    int code = number(from, 2, 16);
    if (code < 0 || (SYNTAX.indexOf(code) < 0 && !isOfName(code))) {
      return at;
    }
    percent.set(length);
    return add((char) code, at, from + 2);
  }

  private static boolean isOfName(int code) {
    return OF_NAMES.indexOf(code) >= 0
        || (code < 0x80 && (Ascii.isDigit((char) code, 10) || Ascii.isLetter((char) code)));
  }

  private int backslash(int at) {
    char next = at + 1 < text.length() ? text.charAt(at + 1) : ' ';
    if (next == '\\') {
      add('\\', at, at + 1);
      return add('\\', at + 1, at + 2);
    }
    int digits = next == 'u' ? 4 : next == 'x' ? 2 : 0;
    int code = digits > 0 ? number(at + 2, digits, 16) : -1;
    if (code >= 0) {
      return add((char) code, at, at + 2 + digits);
    }
    return SYNTAX.indexOf(next) >= 0 ? add(next, at, at + 2) : at;
  }

  /** An escape of an ampersand is a part of the entity that begins with it. */
  private int entity(int at) {
    int inner = at + 1;
    while (text.startsWith("amp;", inner)) {
      inner += 4;
    }
    int end = text.startsWith("#", inner) ? numeric(at, inner + 1) : named(at, inner);
    return end > at || inner == at + 1 ? end : named(at, at + 1);
  }

  private int numeric(int at, int first) {
    boolean hex = text.startsWith("x", first) || text.startsWith("X", first);
    int from = hex ? first + 1 : first;
    int end = from;
    while (end < text.length()
        && end < from + 7
        && Ascii.isDigit(text.charAt(end), hex ? 16 : 10)) {
      end++;
    }
    int code = number(from, end - from, hex ? 16 : 10);
    if (code < 0) {
      return at;
    }
    int after = text.startsWith(";", end) ? end + 1 : end;
    return add(code > Character.MAX_VALUE ? OTHER : (char) code, at, after);
  }

  private int named(int at, int first) {
    int end = first;
    while (end < text.length() && end < first + LONGEST_NAME && Ascii.isLetter(text.charAt(end))) {
      end++;
    }
    if (end == first || !text.startsWith(";", end)) {
      return at;
    }
    String name = text.substring(first, end).toLowerCase(Locale.ROOT);
    return add(ENTITIES.getOrDefault(name, OTHER), at, end + 1);
  }

  /** The value of some digits; -1 when they are not digits. */
  private int number(int from, int digits, int radix) {
    if (digits == 0 || from + digits > text.length()) {
      return -1;
    }
    int number = 0;
    for (int i = from; i < from + digits; i++) {
      if (!Ascii.isDigit(text.charAt(i), radix)) {
        return -1;
      }
      number = number * radix + Character.digit(text.charAt(i), radix);
    }
    return number;
  }

  /** Whether a character separates words. */
  static boolean isSpace(char c) {
    return c < 0x80 ? c <= ' ' : Character.isSpaceChar(c) || c == '\u0085';
  }
}
