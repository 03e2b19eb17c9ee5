package io.github.roadmaplint.publication;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * An introduction of the resources at the end of a paragraph that says something else before it.
 *
 * @param head where the other text ends, as an index into the raw paragraph
 * @param start where the introduction begins
 */
public record GluedIntroduction(int head, int start) {
  private static final int LONGEST = 200;
  private static final String MARKS = "*_";

  /** What an introduction begins with when nothing but a space parts it from the text. */
  private static final Pattern CALL =
      Pattern.compile(
          "(?:Visit|Learn|See|Check|Read|Explore|Have|Take|Find|Use|Follow|Refer|Consult|For|To|Here)"
              + "\\b.*\\b(?:following|resources?|links?)\\b.*");

  /** Words that go on to what follows them. */
  private static final Pattern GOES_ON =
      Pattern.compile(
          "(?i).*\\b(?:a|an|and|as|by|can|how|in|is|let|of|or|please|that|the|then|to|we|with|you)");

  private static final Pattern LINE_BREAK = Pattern.compile("(?is).*<br\\s*/?>");

  /** The longest introduction that the paragraph ends with, if there is text before it. */
  public static Optional<GluedIntroduction> in(String raw) {
    if (!bare(raw).endsWith(":")) {
      return Optional.empty();
    }
    for (int i = Math.max(1, raw.length() - LONGEST); i < raw.length(); i++) {
      boolean begins = Character.isWhitespace(raw.charAt(i - 1)) || raw.charAt(i - 1) == '>';
      if (begins && raw.charAt(i) > ' ') {
        int head = headEnd(raw, i);
        if (head > 0 && isParted(raw, head, i) && isIntroduction(raw.substring(i))) {
          return Optional.of(new GluedIntroduction(head, i));
        }
      }
    }
    return Optional.empty();
  }

  private static boolean isIntroduction(String rest) {
    String sentence = bare(rest);
    return sentence.endsWith(":") && Introduction.is(sentence);
  }

  /** Without marks of emphasis around it. */
  private static String bare(String rest) {
    int start = 0;
    int end = rest.length();
    while (start < end && MARKS.indexOf(rest.charAt(start)) >= 0) {
      start++;
    }
    while (end > start && MARKS.indexOf(rest.charAt(end - 1)) >= 0) {
      end--;
    }
    return rest.substring(start, end).strip();
  }

  /** Before the spaces, the marks of quotation at the start of the line, and a hard line break. */
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

  private static boolean isParted(String raw, int head, int start) {
    String text = raw.substring(0, head);
    String rest = bare(raw.substring(start));
    char last = text.charAt(head - 1);
    if (".!?".indexOf(last) >= 0 || (last == '>' && LINE_BREAK.matcher(text).matches())) {
      return true;
    }
    if (rest.isEmpty() || !Character.isUpperCase(rest.charAt(0))) {
      return false;
    }
    boolean ownLine = raw.lastIndexOf('\n', start) >= head;
    boolean closed = ":;)\"”»*_`".indexOf(last) >= 0;
    return ownLine
        || closed
        || (CALL.matcher(rest).matches() && !GOES_ON.matcher(lastLine(text)).matches());
  }

  private static String lastLine(String text) {
    return text.substring(text.lastIndexOf('\n') + 1).toLowerCase(Locale.ROOT);
  }
}
