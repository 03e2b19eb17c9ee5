package io.github.roadmaplint.spelling.dictionary;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.io.IOException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Checks the numbers of lines that the rules of a dictionary announce: the library reserves memory
 * for as many before it reads them.
 */
final class AffixCounts {
  /** The announcement of a table, or of the affixes of a flag. */
  private static final Pattern COUNT =
      Pattern.compile(
          "[\\r\\n][ \\t]*+[A-Z]++[ \\t]++(?:\\S++[ \\t]++[YN][ \\t]++)?+([0-9]{1,20})(?=\\s|$)");

  /** An encoding in the first lines. */
  private static final Pattern ENCODING = Pattern.compile("[\\r\\n][ \\t]*+SET[ \\t]++(\\S++)");

  /** Encodings of Hunspell: all contain ASCII, so the numbers can be read without them. */
  private static final Pattern KNOWN =
      Pattern.compile(
          "(?i)UTF-?8|ISO-?8859-[0-9]{1,2}|KOI8-[RU]|(?:microsoft-)?cp-?125[0-9]"
              + "|windows-125[0-9]|TIS-?620(?:-2533)?|ISCII-DEVANAGARI|(?:US-)?ASCII");

  private static final int MOST_DIGITS = 9;

  private AffixCounts() {}

  /**
   * Checks the content of a file {@code .aff}.
   *
   * @throws IOException if it announces more lines than it has, or has an unknown encoding
   */
  static void check(byte[] affixes) throws IOException {
    String text = '\n' + new String(affixes, ISO_8859_1).replace("\u00ef\u00bb\u00bf", "\n");
    Matcher encoding = ENCODING.matcher(text);
    while (encoding.find()) {
      if (!KNOWN.matcher(encoding.group(1)).matches()) {
        throw new IOException("its encoding is unknown");
      }
    }
    long lines = text.lines().count();
    Matcher count = COUNT.matcher(text);
    while (count.find()) {
      String number = count.group(1);
      if (number.length() > MOST_DIGITS || Long.parseLong(number) > lines) {
        throw new IOException("its file .aff announces more lines than it has");
      }
    }
  }
}
