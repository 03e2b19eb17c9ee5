package io.github.roadmaplint.rules.topic;

import io.github.roadmaplint.source.Edit;
import io.github.roadmaplint.source.Span;
import io.github.roadmaplint.text.Unicode;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Finds the invisible characters of a text, and those of them that have a purpose. */
final class InvisibleReader {
  /** The longest run of invisible characters that is skipped to find the letters around it. */
  private static final int FARTHEST = 16;

  private static final int LAST_LATIN = 0x24f;
  private static final char TAG_HIGH = '\udb40';

  private final String text;
  private @Nullable Context context;

  /** Where a character other than a space follows, as far as it was searched. */
  private int visible;

  InvisibleReader(String text) {
    this.text = text;
  }

  /** What the whole text contains. Few characters depend on it. */
  private record Context(boolean flags, boolean rightToLeft, boolean loneLineFeed) {
    static Context of(String text) {
      boolean rightToLeft = false;
      boolean loneLineFeed = false;
      for (int i = 0; i < text.length(); i++) {
        char c = text.charAt(i);
        loneLineFeed |= c == '\n' && (i == 0 || text.charAt(i - 1) != '\r');
        rightToLeft |= isRightToLeft(c);
      }
      return new Context(text.contains("\ud83c\udff4"), rightToLeft, loneLineFeed);
    }
  }

  private Context context() {
    Context known = context;
    if (known == null) {
      known = Context.of(text);
      context = known;
    }
    return known;
  }

  /**
   * Whether it is a common character of English text. It is fast, because it runs for every
   * character.
   */
  static boolean isPlain(char c) {
    // One comparison is enough for nearly all characters: below a space the value wraps around.
    return (char) (c - ' ') < 0x5f || c == '\n' || c == '\t' || (c >= '\u2010' && c <= '\u2027');
  }

  /** The kind of the character at that offset, if it is invisible and has no purpose. */
  Optional<Invisible> at(int offset) {
    char c = text.charAt(offset);
    if (isPlain(c)) {
      return Optional.empty();
    }
    if (c == '\r') {
      boolean stray = next(offset) != '\n' || context().loneLineFeed();
      return stray ? Optional.of(Invisible.CARRIAGE_RETURN) : Optional.empty();
    }
    if (Unicode.isUnusualSpace(c)) {
      return Optional.of(Invisible.BLANK);
    }
    if (c < 0xa0) {
      return Optional.of(isWithinWord(offset) ? Invisible.WITHIN_WORD : Invisible.CONTROL);
    }
    if (c == TAG_HIGH) {
      return tag(offset);
    }
    return Character.getType(c) == Character.FORMAT ? format(offset, c) : Optional.empty();
  }

  /** The number of UTF-16 units of the character at that offset. */
  int length(int offset) {
    return text.charAt(offset) == TAG_HIGH && offset + 1 < text.length() ? 2 : 1;
  }

  /** Tags also spell the flags of countries within a country. */
  private Optional<Invisible> tag(int offset) {
    char low = next(offset);
    boolean tag = low >= '\udc00' && low <= '\udc7f' && !context().flags();
    return tag ? Optional.of(Invisible.TAG) : Optional.empty();
  }

  private Optional<Invisible> format(int offset, char c) {
    if (c == '\u200c' || c == '\u200d') {
      // They join letters and emoji of many scripts, but never Latin letters.
      boolean idle = previous(offset) < 0x80 && next(offset) < 0x80;
      return idle ? Optional.of(zeroWidth(offset)) : Optional.empty();
    }
    boolean direction =
        c == '\u200e'
            || c == '\u200f'
            || c == '\u061c'
            || (c >= '\u202a' && c <= '\u202e')
            || (c >= '\u2066' && c <= '\u2069');
    if (direction) {
      return context().rightToLeft() ? Optional.empty() : Optional.of(Invisible.DIRECTION);
    }
    if (c == '\u200b') {
      // It separates the words of scripts that have no spaces.
      return isAmongOtherScripts(offset) ? Optional.empty() : Optional.of(zeroWidth(offset));
    }
    boolean joins = c == '\u00ad' || c == '\u2060' || c == '\ufeff';
    return joins && !isAmongOtherScripts(offset)
        ? Optional.of(Invisible.ZERO_WIDTH)
        : Optional.empty();
  }

  private Invisible zeroWidth(int offset) {
    return isWithinWord(offset) ? Invisible.WITHIN_WORD : Invisible.ZERO_WIDTH;
  }

  /** Whether letters or digits are before and after it, ignoring other invisible characters. */
  private boolean isWithinWord(int offset) {
    return isOfWord(visibleBefore(offset)) && isOfWord(visibleAfter(offset));
  }

  private boolean isAmongOtherScripts(int offset) {
    int before = visibleBefore(offset);
    int after = visibleAfter(offset);
    return (isOfWord(before) && before > LAST_LATIN) || (isOfWord(after) && after > LAST_LATIN);
  }

  private static boolean isOfWord(int c) {
    int type = Character.getType(c);
    boolean mark = type == Character.NON_SPACING_MARK || type == Character.COMBINING_SPACING_MARK;
    return mark || Character.isLetterOrDigit(c);
  }

  private int visibleBefore(int offset) {
    int at = offset;
    for (int i = 0; i < FARTHEST && at > 0 && isUnseen(text.charAt(at - 1)); i++) {
      at--;
    }
    return at > 0 ? text.codePointBefore(at) : '\n';
  }

  private int visibleAfter(int offset) {
    int at = offset + 1;
    for (int i = 0; i < FARTHEST && at < text.length() && isUnseen(text.charAt(at)); i++) {
      at++;
    }
    return at < text.length() ? text.codePointAt(at) : '\n';
  }

  private static boolean isUnseen(char c) {
    return Character.getType(c) == Character.FORMAT
        || (Character.isISOControl(c)
            && c != '\n'
            && c != '\r'
            && c != '\t'
            && !Unicode.isUnusualSpace(c));
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
   * The edit that replaces the character; nothing when only a person can decide.
   *
   * @param indent whether only spaces precede it in its line: there another space could turn text
   *     into a list or code
   */
  Optional<Edit> edit(Invisible kind, int offset, boolean indent) {
    Span place = new Span(offset, offset + length(offset));
    return switch (kind) {
      case BLANK ->
          isAfterHeadingSigns(offset)
              ? Optional.empty()
              : Optional.of(new Edit(place, indent || isAtLineEnd(offset) ? "" : " "));
      case CARRIAGE_RETURN -> Optional.of(new Edit(place, next(offset) == '\n' ? "" : "\n"));
      case ZERO_WIDTH, DIRECTION, TAG, CONTROL -> Optional.of(new Edit(place, ""));
      case WITHIN_WORD -> Optional.empty();
    };
  }

  /**
   * Whether the line begins with number signs up to there, so that an ordinary space would turn a
   * paragraph into a heading. The rules about headings without a space do that.
   */
  private boolean isAfterHeadingSigns(int offset) {
    int start = offset;
    while (start > 0 && text.charAt(start - 1) == '#') {
      start--;
    }
    if (start == offset) {
      return false;
    }
    while (start > 0 && " \t>".indexOf(text.charAt(start - 1)) >= 0) {
      start--;
    }
    return start == 0 || text.charAt(start - 1) == '\n' || text.charAt(start - 1) == '\r';
  }

  /** Whether only spaces follow in the line: two ordinary ones would add a line break. */
  private boolean isAtLineEnd(int offset) {
    if (visible <= offset) {
      visible = offset + 1;
      while (visible < text.length() && isSpace(text.charAt(visible))) {
        visible++;
      }
    }
    return visible == text.length() || text.charAt(visible) == '\n' || text.charAt(visible) == '\r';
  }

  private static boolean isSpace(char c) {
    return c == ' ' || c == '\t' || Unicode.isUnusualSpace(c);
  }
}
