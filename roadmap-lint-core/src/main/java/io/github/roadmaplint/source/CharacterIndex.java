package io.github.roadmaplint.source;

import java.util.Arrays;

/**
 * Which characters of ASCII a text contains, and which kinds of characters are beside each other in
 * it. It is made in one pass over the text; readers and rules look at it before they search for
 * something that most texts do not contain.
 */
public final class CharacterIndex {
  /** Stands for the capitals of ASCII in a pair. */
  public static final char CAPITAL = 'A';

  /** Stands for tabs and the characters of line ends in a pair. */
  public static final char LINE_END = '\n';

  /** Stands for all characters outside of ASCII in a pair. */
  public static final char OUTSIDE_ASCII = '\u0080';

  /** Stands in a pair for all characters of ASCII that have no kind of their own. */
  public static final char OTHER = 'a';

  private static final int BYTES = 0x100;

  /** The first byte of U+2000 to U+2FFF: punctuation, arrows and the like, and a few alphabets. */
  private static final int GENERAL_SYMBOLS = 0xE2;

  /** Each of these is a kind of its own. */
  private static final String MARKS = " .,:;?![]()#";

  private static final int KIND_BITS = 4;
  private static final int KINDS = 1 << KIND_BITS;

  /** The kind of each byte of UTF-8. */
  private static final byte[] KIND = kinds();

  private static final int LINK = pair(']', '(');

  private final boolean[] characters = new boolean[BYTES];
  private final boolean[] pairs = new boolean[KINDS * KINDS];
  private int links;
  private boolean otherLetters;
  private boolean printable;

  private CharacterIndex() {}

  /** The characters of a text in UTF-8, which has some of the bytes. */
  public static CharacterIndex of(byte[] utf8, int length) {
    CharacterIndex index = new CharacterIndex();
    index.add(utf8, length);
    boolean ascii = !index.hasBefore(OUTSIDE_ASCII);
    index.printable = ascii && index.isPrintable();
    index.otherLetters = !ascii && !index.hasOnlySymbols();
    return index;
  }

  /** The characters of a text. */
  public static CharacterIndex of(String text) {
    byte[] bytes = new byte[text.length()];
    for (int i = 0; i < bytes.length; i++) {
      char c = text.charAt(i);
      bytes[i] = (byte) (c < OUTSIDE_ASCII ? c : OUTSIDE_ASCII);
    }
    return of(bytes, bytes.length);
  }

  /** The start of a text is like a line end. */
  private void add(byte[] utf8, int length) {
    int before = KIND[LINE_END];
    for (int i = 0; i < length; i++) {
      byte b = utf8[i];
      int kind = KIND[b & 0xFF];
      int pair = before << KIND_BITS | kind;
      characters[b & 0xFF] = true;
      pairs[pair] = true;
      if (pair == LINK) {
        links++;
      }
      before = kind;
    }
  }

  private boolean isPrintable() {
    for (int c = 0; c < ' '; c++) {
      if (characters[c] && c != '\n' && c != '\t') {
        return false;
      }
    }
    return !characters[0x7f];
  }

  private boolean hasBefore(char second) {
    for (int first = 0; first < KINDS; first++) {
      if (pairs[first << KIND_BITS | KIND[second]]) {
        return true;
      }
    }
    return false;
  }

  /**
   * Whether there are only symbols, by the bytes of their UTF-8: those of U+00A0 to U+00BF, of
   * U+2000 to U+2BFF, and above U+FFFF. Where these blocks have letters, there may be some.
   */
  private boolean hasOnlySymbols() {
    for (int first = 0xC3; first < 0xF0; first++) {
      if (characters[first] && first != GENERAL_SYMBOLS) {
        return false;
      }
    }
    boolean latin = characters[0xC2];
    boolean general = characters[GENERAL_SYMBOLS];
    for (int second = OUTSIDE_ASCII; second < 0xC0; second++) {
      boolean letter =
          (latin && (second == 0xAA || second == 0xB5 || second == 0xBA))
              || (general
                  && ((second > 0x80 && second < 0x86) || (second >= 0xB0 && second < 0xBA)));
      if (letter && characters[second]) {
        return false;
      }
    }
    return latin || general || characters[0xF0];
  }

  /** Whether there may be letters outside of ASCII, other than those above U+FFFF. */
  public boolean mayHaveOtherLetters() {
    return otherLetters;
  }

  /** Whether there are only printable characters of ASCII, tabs and line feeds. */
  public boolean isPrintableAscii() {
    return printable;
  }

  /** Whether the text contains a character of ASCII. */
  public boolean has(char c) {
    return characters[c];
  }

  /**
   * Whether a character is directly before another one somewhere in the text.
   *
   * @param first a space, one of {@code .,:;?![]()#}, or a constant of this class
   * @param second such a character, too
   */
  public boolean has(char first, char second) {
    return pairs[pair(first, second)];
  }

  /** How often {@code ](} is in the text, as in the middle of a link. */
  public int linkMiddles() {
    return links;
  }

  private static int pair(char first, char second) {
    return KIND[first] << KIND_BITS | KIND[second];
  }

  private static byte[] kinds() {
    byte[] kinds = new byte[BYTES];
    for (int i = 0; i < MARKS.length(); i++) {
      kinds[MARKS.charAt(i)] = (byte) (i + 1);
    }
    int next = MARKS.length() + 1;
    Arrays.fill(kinds, 'A', 'Z' + 1, (byte) next);
    kinds['\n'] = kinds['\r'] = kinds['\t'] = (byte) (next + 1);
    Arrays.fill(kinds, OUTSIDE_ASCII, BYTES, (byte) (next + 2));
    return kinds;
  }
}
