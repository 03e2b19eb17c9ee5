package io.github.roadmaplint.publication;

import io.github.roadmaplint.text.Ascii;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * An introduction of the resources at the end of a paragraph that begins with other text.
 *
 * @param head where the other text ends, as an index into the raw paragraph
 * @param start where the introduction begins
 */
public record GluedIntroduction(int head, int start) {
  private static final int LONGEST = 200;

  /** The beginning of an introduction that is separated from the text only by a space. */
  private static final Pattern CALL =
      Pattern.compile(
          "(?:Visit|Learn|See|Check|Read|Explore|Have|Take|Find|Use|Follow|Refer|Consult|For|To|Here)"
              + "\\b.*\\b(?:following|resources?|links?)\\b.*");

  /** Words that continue the sentence. */
  private static final Pattern GOES_ON =
      Pattern.compile(
          "(?i).*\\b(?:a|an|and|as|by|can|how|in|is|let|of|or|please|that|the|then|to|we|with|you)");

  /** The end of a sentence, or a hard line break. */
  private static final Pattern ENDED =
      Pattern.compile("(?i)(?:[.!?…][)\\]\"'”’»*_`]*|<br\\s*/?>)$");

  /** Invisible markup at the end of a sentence. */
  private static final Pattern UNSEEN_END =
      Pattern.compile("(?is)(?:\\s|<br\\s*/?>|<!--(?:(?!-->).)*-->)+$");

  private static final Pattern MARKS_AT_END = Pattern.compile("[*_]+$|[*_]+(?=[:：]$)");

  /** The longest introduction at the end of the paragraph, if there is text before it. */
  public static Optional<GluedIntroduction> in(String raw) {
    int from = Math.max(0, raw.length() - LONGEST - 1);
    String end = withoutEnd(raw.substring(from));
    if (!Introduction.endsWithColon(end)) {
      return Optional.empty();
    }
    for (int i = from + 1; i < from + end.length(); i++) {
      boolean begins = Character.isWhitespace(raw.charAt(i - 1)) || raw.charAt(i - 1) == '>';
      if (begins && raw.charAt(i) > ' ') {
        String sentence = withoutMarks(end.substring(i - from));
        int head = headEnd(raw, i);
        if (head > 0 && isIntroduction(raw, head, i, sentence)) {
          return Optional.of(new GluedIntroduction(head, i));
        }
      }
    }
    return Optional.empty();
  }

  private static boolean isIntroduction(String raw, int head, int start, String sentence) {
    boolean ownLine = raw.lastIndexOf('\n', start) >= head;
    return Introduction.is(sentence)
        ? isParted(raw, head, sentence, ownLine)
        : ownLine && sentence.indexOf('\n') < 0 && isNewLine(raw.substring(0, head), sentence);
  }

  /** Whether a last line introduces resources in its own words and does not continue a sentence. */
  private static boolean isNewLine(String head, String sentence) {
    return Introduction.leads(sentence)
        && Character.isUpperCase(sentence.charAt(0))
        && (ENDED.matcher(head).find() || !(goesOn(head) || Introduction.calls(head)));
  }

  /** The text without invisible markup and without emphasis markers at its end. */
  private static String withoutEnd(String text) {
    if (isPlainEnd(text)) {
      return text; // like nearly all
    }
    String seen = UNSEEN_END.matcher(text).replaceFirst("");
    return MARKS_AT_END.matcher(seen).replaceAll("").stripTrailing();
  }

  /** Whether a text ends with a letter, a digit or a full stop, and perhaps a colon after it. */
  private static boolean isPlainEnd(String text) {
    int last = text.length() - (text.endsWith(":") ? 2 : 1);
    return last >= 0 && (Ascii.isLetterOrDigit(text.charAt(last)) || text.charAt(last) == '.');
  }

  /** The sentence without emphasis markers at its start. */
  private static String withoutMarks(String sentence) {
    int start = 0;
    while (start < sentence.length() && "*_".indexOf(sentence.charAt(start)) >= 0) {
      start++;
    }
    return sentence.substring(start).stripLeading();
  }

  /**
   * The offset before the spaces, the quotation marks at the start of the line, and a hard line
   * break.
   */
  private static int headEnd(String raw, int start) {
    int line = raw.lastIndexOf('\n', start - 1);
    int end = start;
    while (end > 0
        && (raw.charAt(end - 1) <= ' '
            || (raw.charAt(end - 1) == '>' && end - 1 > line && line >= 0))) {
      end--;
    }
    boolean hardBreak = end > 0 && end <= line && raw.charAt(end - 1) == '\\';
    return hardBreak ? end - 1 : end;
  }

  private static boolean isParted(String raw, int head, String rest, boolean ownLine) {
    String text = raw.substring(0, head);
    char last = text.charAt(head - 1);
    if (ENDED.matcher(text).find()) {
      return true;
    }
    if (rest.isEmpty() || !Character.isUpperCase(rest.charAt(0))) {
      return ownLine && !goesOn(text) && !Introduction.calls(text);
    }
    boolean closed = ":;)\"”»*_`".indexOf(last) >= 0;
    return ownLine || closed || (CALL.matcher(rest).matches() && !goesOn(text));
  }

  private static boolean goesOn(String text) {
    return text.endsWith(",") || GOES_ON.matcher(lastLine(text)).matches();
  }

  private static String lastLine(String text) {
    return text.substring(text.lastIndexOf('\n') + 1).toLowerCase(Locale.ROOT);
  }
}
