package io.github.roadmaplint.rules.text;

import io.github.roadmaplint.rule.EnglishText;
import io.github.roadmaplint.rule.EnglishText.Piece;
import io.github.roadmaplint.rule.Problem;
import io.github.roadmaplint.rule.Problems;
import io.github.roadmaplint.rule.Rule;
import io.github.roadmaplint.rule.RuleInfo;
import io.github.roadmaplint.rule.RuleSettings;
import io.github.roadmaplint.rule.SharedOptions;
import io.github.roadmaplint.spelling.words.Context;
import java.util.Optional;

/**
 * A rule about punctuation marks in English texts. It looks at the unusual marks of the file; only
 * where all characters beside one are suspicious, it finds out which text that is.
 */
abstract class PunctuationRule implements Rule.OfEnglishText {
  /** Longer than most pages, so that only the work on a huge page is limited. */
  private static final int NEAR = 4000;

  private final RuleInfo info;
  private final String marks;
  private final boolean wanted;

  PunctuationRule(RuleInfo info, String marks, RuleSettings settings) {
    this.info = info.with(SharedOptions.LANGUAGE);
    this.marks = marks;
    this.wanted = settings.site().isEmpty() || !SharedOptions.isAnyLanguage(settings);
  }

  @Override
  public final RuleInfo info() {
    return info;
  }

  @Override
  public final Optional<String> inactive() {
    return !wanted ? Optional.of("pages may be in any language (`language`)") : Optional.empty();
  }

  @Override
  public final void check(EnglishText english, Problems problems) {
    if (!wanted) {
      return;
    }
    String text = english.source().text();
    for (int at : english.unusualMarks()) {
      if (marks.indexOf(text.charAt(at)) >= 0 && isSuspicious(text, at)) {
        add(english, at, problems);
      }
    }
  }

  private void add(EnglishText english, int at, Problems problems) {
    Optional<Piece> piece = english.at(at);
    String text = english.source().text();
    if (piece.isPresent() && !new Context(text, at, at + 1).isForeign()) {
      problem(english, piece.get(), at).ifPresent(problems::add);
    }
  }

  /** A fast look at the characters beside a mark. */
  abstract boolean isSuspicious(String text, int at);

  /** The problem at a suspicious mark in an English text, if it is one. */
  abstract Optional<Problem> problem(EnglishText english, Piece piece, int at);

  /** The text around an offset, where other marks can show that one is intended. */
  static String near(String text, int at) {
    return text.substring(Math.max(0, at - NEAR), Math.min(text.length(), at + NEAR));
  }

  /** The character at an offset; a line end outside of the text. */
  static char at(String text, int offset) {
    return offset >= 0 && offset < text.length() ? text.charAt(offset) : '\n';
  }

  /** The same inside a piece. */
  static char in(Piece piece, String text, int offset) {
    return offset >= piece.start() && offset < piece.end() ? text.charAt(offset) : '\n';
  }

  static boolean isLineEnd(char c) {
    return c == '\n' || c == '\r';
  }
}
