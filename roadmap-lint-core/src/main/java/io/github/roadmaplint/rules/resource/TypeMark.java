package io.github.roadmaplint.rules.resource;

import io.github.roadmaplint.text.Ascii;
import java.util.List;
import java.util.Optional;

/**
 * A malformed {@code @type@} at the beginning of a resource's text.
 *
 * @param length the length of the mark in the text
 * @param fixed the correct text
 * @param certain whether the intention is clear
 * @param safe whether the rest is certainly the title
 */
record TypeMark(int length, String fixed, boolean certain, boolean safe) {
  private static final int LONGEST = 24;
  private static final String QUOTES = "\"'`*_\u201c\u201d\u201e\u2018\u2019\u00ab";

  /** The type that is meant. */
  String type() {
    return fixed.substring(1, fixed.length() - 1);
  }

  /** The malformed mark of a text that does not begin with {@code @type@}, if there is one. */
  static Optional<TypeMark> broken(String written, List<String> types) {
    if (written.isEmpty()) {
      return Optional.empty();
    }
    String text = written.replace('\uff20', '@').replace('\ufe6b', '@');
    boolean bracket = "([".indexOf(text.charAt(0)) >= 0 && text.startsWith("@", 1);
    boolean opened = bracket || text.charAt(0) == '@';
    int start = opened || !Ascii.isLetter(text.charAt(0)) ? skipSpaces(text, afterMarks(text)) : 0;
    Optional<String> type = typeAt(text, start, types);
    if (type.isEmpty()) {
      return opened ? withSpace(text, types) : Optional.empty();
    }
    int end = start + type.get().length();
    int close = skipSpaces(text, end);
    boolean closed = close < text.length() && text.charAt(close) == '@';
    if ((!opened && !closed) || (!closed && isLonger(text, end))) {
      return Optional.empty();
    }
    boolean word = !closed && end < text.length() && Ascii.isLowerCase(text.charAt(end));
    boolean separated = !closed && close < text.length() && isSeparator(text.charAt(close));
    int after = closed || separated || text.startsWith(":", close) ? close + 1 : close;
    after += bracket && (text.startsWith(")", after) || text.startsWith("]", after)) ? 1 : 0;
    after = after > end ? skipSpaces(text, after) : after;
    boolean quoted = QUOTES.indexOf(text.charAt(0)) >= 0; // also at the end of the title
    boolean safe = !word && !quoted && !separated;
    return Optional.of(new TypeMark(after, "@" + type.get() + "@", !word, safe));
  }

  /** {@code @official docs@Title}: a type that only begins with a known one. */
  private static boolean isLonger(String text, int end) {
    int at = end;
    while (at < text.length()
        && (Character.isLetter(text.charAt(at)) || isJoint(text.charAt(at)))) {
      at++;
    }
    return at <= LONGEST && at + 1 < text.length() && text.charAt(at) == '@';
  }

  /** May be a part of the title. */
  private static boolean isSeparator(char c) {
    return c == '-' || c == '_' || c == '|' || c == '/' || c == '.' || c == '>' || c == '=';
  }

  private static boolean isJoint(char c) {
    return c == ' ' || c == '-' || c == '_';
  }

  /** {@code @open source@}: letters and spaces between the marks. */
  private static Optional<TypeMark> withSpace(String text, List<String> types) {
    int close = text.indexOf('@', 1);
    if (close < 0 || close > LONGEST) {
      return Optional.empty();
    }
    String joined = text.substring(1, close).replace(" ", "").replace("-", "");
    return types.contains(joined)
        ? Optional.of(new TypeMark(close + 1, "@" + joined + "@", true, true))
        : Optional.empty();
  }

  private static Optional<String> typeAt(String text, int start, List<String> types) {
    for (String type : types) {
      if (text.regionMatches(true, start, type, 0, type.length())) {
        return Optional.of(type);
      }
    }
    return Optional.empty();
  }

  /** Where the text continues after its first character, and after a second {@code @}. */
  private static int afterMarks(String text) {
    return text.startsWith("@", 1) ? 2 : 1;
  }

  private static int skipSpaces(String text, int from) {
    int at = from;
    while (at < text.length() && isSpaceOrInvisible(text.charAt(at))) {
      at++;
    }
    return at;
  }

  private static boolean isSpaceOrInvisible(char c) {
    return Character.isWhitespace(c)
        || Character.isSpaceChar(c)
        || Character.getType(c) == Character.FORMAT;
  }
}
