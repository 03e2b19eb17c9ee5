package io.github.roadmaplint.report;

import java.nio.charset.StandardCharsets;

/** Words of a command line as a shell (bash, zsh or ksh) reads them. */
public final class ShellQuote {
  private ShellQuote() {}

  /**
   * The word, in quotes where that is needed. Invisible characters are written as the octal numbers
   * of their bytes, so that a terminal shows them and a shell restores them.
   */
  public static String of(String word) {
    if (!Escaper.escape(word).equals(word)) {
      return escaped(word);
    }
    boolean plain = !word.isEmpty() && word.codePoints().allMatch(ShellQuote::isPlain);
    return plain ? word : '\'' + word.replace("'", "'\\''") + '\'';
  }

  private static String escaped(String word) {
    StringBuilder quoted = new StringBuilder("$'");
    for (int i = 0; i < word.length(); ) {
      int c = word.codePointAt(i);
      if (c == '\'' || c == '\\') {
        quoted.append('\\').appendCodePoint(c);
      } else if (Escaper.isHidden(c)) {
        for (byte b : Character.toString(c).getBytes(StandardCharsets.UTF_8)) {
          quoted.append(String.format("\\%03o", b & 0xff));
        }
      } else {
        quoted.appendCodePoint(c);
      }
      i += Character.charCount(c);
    }
    return quoted.append('\'').toString();
  }

  private static boolean isPlain(int c) {
    return Character.isLetterOrDigit(c) || "-_./@:=,+%".indexOf(c) >= 0;
  }
}
