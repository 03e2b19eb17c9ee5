package io.github.roadmaplint.spelling;

import io.github.roadmaplint.source.Span;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds occurrences of words that are spelled as intended here, or whose form is not known. */
final class IntendedSpellings {
  private static final int FARTHEST = 300;

  private static final Pattern ABOUT_SPELLING =
      Pattern.compile(
          "\\b(?:to correct|misspel|typos?\\b|spell?(?:ed|ing|t)\\b|[Ss]pell[ -]?[Cc]heck)");

  /** The number of characters on each side of a word that can contain an arrow and a word. */
  private static final int NEAR = 40;

  /** Similar words begin with as many equal letters. */
  private static final int SIMILAR = 3;

  private static final Pattern CHANGE =
      Pattern.compile("(\\p{L}{3,30}+) ?(?:→|->|=>) ?(\\p{L}{3,30}+)");

  private static final Pattern DEFINED = Pattern.compile("^ {1,2}\\p{Lu}\\p{L}{1,20} is ");

  private IntendedSpellings() {}

  /** Whether the word at a place is intended. */
  static boolean has(String text, Span span, String written) {
    return isShortened(text, span)
        || isChanged(text, span)
        || isExample(text, span, written)
        || isDefined(text, span, written);
  }

  /** Whether an apostrophe replaces the last letter, as in {@code goin' home}. */
  static boolean isShortened(String text, Span span) {
    boolean letter = Character.isLetter(at(text, span.end() + 1));
    return text.startsWith("in", span.end() - 2) && isApostrophe(at(text, span.end())) && !letter;
  }

  /** Whether an arrow leads from or to a similar word, as in {@code hotel → hostel}. */
  private static boolean isChanged(String text, Span span) {
    int first = Math.max(0, span.start() - NEAR);
    String near = text.substring(first, Math.min(text.length(), span.end() + NEAR));
    String word = text.substring(span.start(), span.end());
    Matcher change = CHANGE.matcher(near);
    while (change.find()) {
      boolean similar = change.group(1).regionMatches(true, 0, change.group(2), 0, SIMILAR);
      if (similar && (change.group(1).equals(word) || change.group(2).equals(word))) {
        return true;
      }
    }
    return false;
  }

  /**
   * Whether the line has the right word, too, and is about spelling: {@code correct Reqeust to
   * Request}.
   */
  private static boolean isExample(String text, Span span, String written) {
    String line = lineAround(text, span);
    return hasWord(line, written) && ABOUT_SPELLING.matcher(line).find();
  }

  /**
   * Whether a line begins with a name of two words that it defines with the right word: {@code
   * Reqeust App is for a request}.
   */
  private static boolean isDefined(String text, Span span, String written) {
    String line = lineAround(text, span);
    boolean first = line.startsWith(" ") && Character.isUpperCase(text.charAt(span.start()));
    return first && DEFINED.matcher(line).find() && hasWord(line, written.toLowerCase(Locale.ROOT));
  }

  private static String lineAround(String text, Span span) {
    String before = text.substring(Math.max(0, span.start() - FARTHEST), span.start());
    String after = text.substring(span.end(), Math.min(text.length(), span.end() + FARTHEST));
    int newline = after.indexOf('\n');
    String rest = newline < 0 ? after : after.substring(0, newline);
    return before.substring(before.lastIndexOf('\n') + 1) + ' ' + rest;
  }

  private static boolean hasWord(String line, String word) {
    int at = line.indexOf(word);
    while (at >= 0) {
      char before = at == 0 ? ' ' : line.charAt(at - 1);
      if (!Character.isLetter(before) && !Character.isLetter(at(line, at + word.length()))) {
        return true;
      }
      at = line.indexOf(word, at + 1);
    }
    return false;
  }

  /**
   * Whether the correction would have to be in another form, because an apostrophe follows: not
   * {@code don't's}, and not {@code users's}.
   */
  static boolean isInOtherForm(String text, Span span, String written) {
    boolean plural = written.endsWith("s") && Character.isLowerCase(written.charAt(0));
    boolean owner = plural && at(text, span.end() + 1) == 's';
    return (owner || written.indexOf('\'') >= 0) && isApostrophe(at(text, span.end()));
  }

  private static boolean isApostrophe(char c) {
    return c == '\'' || c == '’';
  }

  private static char at(String text, int index) {
    return index >= 0 && index < text.length() ? text.charAt(index) : '\n';
  }
}
