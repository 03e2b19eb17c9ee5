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
import io.github.roadmaplint.text.Ascii;
import io.github.roadmaplint.text.Quoted;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** {@code text/missing-space}: two sentences without a space between them. */
public final class MissingSpace extends PunctuationRule {
  private static final RuleInfo INFO =
      RuleInfo.of(
          "text/missing-space",
          Severity.WARNING,
          Fixable.SAFE,
          "A space is missing after a sentence",
          "The two sentences are hard to read, and some programs make a link of the two words.");

  /** Words that begin sentences and are not names in code. */
  private static final Set<String> BEGINNINGS =
      Set.of(
          ("A Additionally After All Also Although An And Another As At Because Before Both But By Each Finally"
                  + " First For From Furthermore Hence Here How However If In Instead It Its Learn Let Many"
                  + " Moreover Most Note Not On Once One Or Other Our Overall See She Since So Some Such That"
                  + " The Their Then There Therefore These They This Those Thus To Unlike Use Users Using Visit"
                  + " We What When Where Which While Why With You Your")
              .split(" "));

  /** Names of packages that are also the last words of sentences. */
  private static final Set<String> PACKAGES = Set.of("errors", "sql", "linq", "cypress", "expect");

  /** After front matter and this many characters, there is no title. */
  private static final int LAST_TITLE = 4000;

  /** Whether spelling is checked is a setting. */
  public MissingSpace(RuleSettings settings) {
    super(INFO, ".?!", settings);
  }

  @Override
  boolean isSuspicious(String text, int at) {
    char next = at(text, at + 1);
    if (!Ascii.isLetter(next) || Character.isLowerCase(next)) {
      return false;
    }
    char before = at(text, at - 1);
    return Character.isLowerCase(before) || before == ')' || before == '"' || before == '”';
  }

  @Override
  Optional<Problem> problem(EnglishText english, Piece piece, int at) {
    String text = english.source().text();
    int start = at;
    while (start > piece.start() && Ascii.isLetterOrDigit(text.charAt(start - 1))) {
      start--;
    }
    int end = at + 1;
    while (end < piece.end() && Ascii.isLetterOrDigit(text.charAt(end))) {
      end++;
    }
    String first = text.substring(start, at);
    String second = text.substring(at + 1, end);
    boolean part = "./_-@#$(\\:".indexOf(in(piece, text, start - 1)) >= 0;
    boolean goesOn = in(piece, text, end) == ' ';
    if (part
        || !goesOn
        || isAtStart(piece, text, start)
        || PACKAGES.contains(first)
        || !isSentence(english, piece, start, first, second)) {
      return Optional.empty();
    }
    return Optional.of(problem(new Span(start, end), at, text));
  }

  /** Whether a text begins with a word in small letters, which alone is no sentence: a name. */
  private static boolean isAtStart(Piece piece, String text, int start) {
    int at =
        start - 1 == piece.start() && "'\"[".indexOf(text.charAt(start - 1)) >= 0
            ? start - 1
            : start;
    return at == piece.start() && Character.isLowerCase(text.charAt(start));
  }

  private static boolean isSentence(
      EnglishText english, Piece piece, int start, String first, String second) {
    if (BEGINNINGS.contains(second)) {
      return true;
    }
    String text = english.source().text();
    boolean name = first.isEmpty() || !isPlain(first) || !isPlain(second);
    int after = start + first.length() + 1 + second.length() + 1;
    boolean sentence =
        Character.isLowerCase(in(piece, text, after)) && in(piece, text, start - 1) == ' ';
    return !name
        && sentence
        && isTopic(text, second)
        && !isRepeated(text, first + '.' + second, start);
  }

  /** Whether the word is in the title of the page, so that a sentence can begin with it. */
  private static boolean isTopic(String text, String word) {
    String begin = text.substring(0, Math.min(text.length(), LAST_TITLE));
    int title = begin.startsWith("# ") ? 0 : begin.indexOf("\n# ");
    if (title < 0) {
      return false;
    }
    int end = begin.indexOf('\n', title + 1);
    String line = begin.substring(title, end < 0 ? begin.length() : end) + ' ';
    return line.toLowerCase(Locale.ROOT).contains(' ' + word.toLowerCase(Locale.ROOT) + ' ');
  }

  /** Whether the text around it contains the two words with the mark twice: it is a name. */
  private static boolean isRepeated(String text, String name, int at) {
    String near = near(text, at);
    return near.indexOf(name) != near.lastIndexOf(name);
  }

  /** Whether a word has no capital after its first letter. */
  private static boolean isPlain(String word) {
    return word.substring(1).equals(word.substring(1).toLowerCase(Locale.ROOT));
  }

  private static Problem problem(Span span, int at, String text) {
    String mark = text.substring(at, at + 1);
    return Problem.of(
            span,
            "Missing space after "
                + Quoted.of(mark)
                + " in "
                + Quoted.of(text.substring(span.start(), span.end())),
            "Add a space after " + Quoted.of(mark) + ".")
        .with(Fix.safe("Add a space", new Edit(Span.at(at + 1), " ")));
  }
}
