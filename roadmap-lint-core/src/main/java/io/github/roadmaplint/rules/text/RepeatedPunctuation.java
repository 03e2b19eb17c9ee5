package io.github.roadmaplint.rules.text;

import io.github.roadmaplint.rule.EnglishText;
import io.github.roadmaplint.rule.EnglishText.Piece;
import io.github.roadmaplint.rule.Fix;
import io.github.roadmaplint.rule.Problem;
import io.github.roadmaplint.rule.RuleInfo;
import io.github.roadmaplint.rule.RuleInfo.Fixable;
import io.github.roadmaplint.rule.RuleSettings;
import io.github.roadmaplint.rule.Severity;
import io.github.roadmaplint.source.Edit;
import io.github.roadmaplint.source.Span;
import io.github.roadmaplint.text.Quoted;
import java.util.Optional;

/** {@code text/repeated-punctuation}: two punctuation marks where one is enough. */
public final class RepeatedPunctuation extends PunctuationRule {
  private static final RuleInfo INFO =
      RuleInfo.of(
          "text/repeated-punctuation",
          Severity.WARNING,
          Fixable.SAFE,
          "Two punctuation marks follow each other",
          "One of them is left over from editing.");

  /** Abbreviations are shorter. */
  private static final int SHORTEST_WORD = 4;

  /** A page with more of them has them on purpose. */
  private static final int MOST = 3;

  /** Whether spelling is checked is a setting. */
  public RepeatedPunctuation(RuleSettings settings) {
    super(INFO, ",.", settings);
  }

  @Override
  boolean isSuspicious(String text, int at) {
    char next = at(text, at + 1);
    char before = at(text, at - 1);
    return (next == ',' || next == '.')
        && (Character.isLetterOrDigit(before) || before == ')' || before == '`')
        && ends(text, at + 2);
  }

  private static boolean ends(String text, int at) {
    char after = at(text, at);
    return after <= ' ' || after == ']' || after == '"' || after == ')';
  }

  @Override
  Optional<Problem> problem(EnglishText english, Piece piece, int at) {
    String text = english.source().text();
    String marks = text.substring(at, at + 2);
    if (at + 1 >= piece.end() || isIntended(piece, text, at)) {
      return Optional.empty();
    }
    Span span = new Span(at, at + 2);
    Problem problem =
        Problem.of(span, "Repeated punctuation " + Quoted.of(marks), "Remove one of the two.");
    Edit edit = new Edit(new Span(at, at + 1), "");
    return Optional.of(
        marks.equals(",,") ? problem.with(Fix.safe("Remove one of the two", edit)) : problem);
  }

  private static boolean isIntended(Piece piece, String text, int at) {
    boolean full = text.charAt(at) == '.';
    boolean dots = full && text.charAt(at + 1) == '.';
    return dots
        ? !isEnd(piece, text, at + 2) || isStyle(near(text, at))
        : full && isAbbreviation(text, at);
  }

  /** Two dots inside a sentence are a short ellipsis. */
  private static boolean isEnd(Piece piece, String text, int at) {
    boolean capital = in(piece, text, at) == ' ' && Character.isUpperCase(in(piece, text, at + 1));
    return (capital || isLineEnd(in(piece, text, at))) && !isPeriod(text, at - 2);
  }

  /** Whether a full stop belongs to an abbreviation with full stops inside: {@code 3 p.m.}. */
  private static boolean isPeriod(String text, int at) {
    return at(text, at - 2) == '.';
  }

  /** Whether the text around it has many of them, in place of an ellipsis. */
  private static boolean isStyle(String text) {
    int found = 0;
    for (int at = text.indexOf(".. "); at >= 0 && found <= MOST; at = text.indexOf(".. ", at + 1)) {
      found++;
    }
    return found > MOST;
  }

  /** Whether a full stop belongs to the word before it: {@code etc.,}. */
  private static boolean isAbbreviation(String text, int at) {
    int start = at;
    while (start > 0 && Character.isLowerCase(text.charAt(start - 1))) {
      start--;
    }
    return at - start < SHORTEST_WORD || Character.isLetter(at(text, start - 1));
  }
}
