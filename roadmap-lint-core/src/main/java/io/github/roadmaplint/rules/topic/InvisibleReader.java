package io.github.roadmaplint.rules.topic;

import io.github.roadmaplint.source.Edit;
import io.github.roadmaplint.source.Span;
import java.util.Optional;

/** Tells which characters of a text nobody sees, and which of those have a purpose there. */
final class InvisibleReader {
  private static final char TAG_HIGH = '\udb40';

  private final String text;
  private final boolean flags;
  private boolean rightToLeft;
  private boolean loneLineFeed;

  InvisibleReader(String text) {
    this.text = text;
    this.flags = text.contains("\ud83c\udff4");
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      loneLineFeed |= c == '\n' && (i == 0 || text.charAt(i - 1) != '\r');
      rightToLeft |= isRightToLeft(c);
    }
  }

  /** Whether it is a character of everyday English text; quick, for it is asked of every one. */
  static boolean isPlain(char c) {
    // One comparison for nearly all of them: below a blank it wraps around.
    return (char) (c - ' ') < 0x5f || c == '\n' || c == '\t' || (c >= '\u2010' && c <= '\u2027');
  }

  /** The sort of the character at that place, if it is one that nobody sees and nobody needs. */
  Optional<Invisible> at(int offset) {
    char c = text.charAt(offset);
    if (isPlain(c)) {
      return Optional.empty();
    }
    if (c == '\r') {
      boolean stray = next(offset) != '\n' || loneLineFeed;
      return stray ? Optional.of(Invisible.CARRIAGE_RETURN) : Optional.empty();
    }
    if (c < 0xa0 || c == '\u2028' || c == '\u2029') {
      return Optional.of(Invisible.CONTROL);
    }
    if (Character.isSpaceChar(c)) {
      return Optional.of(Invisible.BLANK);
    }
    if (c == TAG_HIGH) {
      return tag(offset);
    }
    return Character.getType(c) == Character.FORMAT ? format(offset, c) : Optional.empty();
  }

  /** How many UTF-16 units the character at that place takes. */
  int length(int offset) {
    return text.charAt(offset) == TAG_HIGH && offset + 1 < text.length() ? 2 : 1;
  }

  /** Tags also spell the flags of countries within a country. */
  private Optional<Invisible> tag(int offset) {
    char low = next(offset);
    boolean tag = low >= '\udc00' && low <= '\udc7f' && !flags;
    return tag ? Optional.of(Invisible.TAG) : Optional.empty();
  }

  private Optional<Invisible> format(int offset, char c) {
    if (c == '\u200c' || c == '\u200d') {
      // They join letters and emoji of many scripts, but never Latin letters.
      boolean idle = previous(offset) < 0x80 && next(offset) < 0x80;
      return idle ? Optional.of(Invisible.ZERO_WIDTH) : Optional.empty();
    }
    boolean direction =
        c == '\u200e'
            || c == '\u200f'
            || c == '\u061c'
            || (c >= '\u202a' && c <= '\u202e')
            || (c >= '\u2066' && c <= '\u2069');
    if (direction) {
      return rightToLeft ? Optional.empty() : Optional.of(Invisible.DIRECTION);
    }
    boolean zeroWidth = c == '\u00ad' || c == '\u200b' || c == '\u2060' || c == '\ufeff';
    return zeroWidth ? Optional.of(Invisible.ZERO_WIDTH) : Optional.empty();
  }

  private char previous(int offset) {
    return offset == 0 ? '\n' : text.charAt(offset - 1);
  }

  private char next(int offset) {
    return offset + 1 < text.length() ? text.charAt(offset + 1) : '\0';
  }

  private static boolean isRightToLeft(char c) {
    return (c >= 0x590 && c <= 0x8ff && c != 0x61c) || (c >= 0xfb1d && c <= 0xfdff);
  }

  /**
   * Puts what should stand there into its place.
   *
   * @param indent whether nothing but blanks stands before it in its line: there another blank
   *     could make a list of a text, or code
   */
  Edit mend(Invisible kind, int offset, boolean indent) {
    Span place = new Span(offset, offset + length(offset));
    String replacement =
        switch (kind) {
          case BLANK -> indent ? "" : " ";
          case CARRIAGE_RETURN -> next(offset) == '\n' ? "" : "\n";
          case ZERO_WIDTH, DIRECTION, TAG, CONTROL -> "";
        };
    return new Edit(place, replacement);
  }
}
