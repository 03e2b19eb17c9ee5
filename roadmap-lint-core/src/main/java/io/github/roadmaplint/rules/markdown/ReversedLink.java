package io.github.roadmaplint.rules.markdown;

import io.github.roadmaplint.markdown.Page;
import io.github.roadmaplint.rule.Fix;
import io.github.roadmaplint.rule.Problem;
import io.github.roadmaplint.rule.Problems;
import io.github.roadmaplint.rule.Rule;
import io.github.roadmaplint.rule.RuleInfo;
import io.github.roadmaplint.rule.RuleInfo.Fixable;
import io.github.roadmaplint.rule.Severity;
import io.github.roadmaplint.source.Edit;
import io.github.roadmaplint.source.Span;
import io.github.roadmaplint.text.Quoted;

/** A link with its brackets and parentheses swapped. */
public final class ReversedLink implements Rule.OfPage {
  private static final String MIDDLE = ")[";
  private static final int LONGEST_TEXT = 300;

  /** The metadata of this rule. */
  public static final RuleInfo INFO =
      RuleInfo.of(
          "markdown/reversed-link",
          Severity.ERROR,
          Fixable.SAFE,
          "A link has its text in parentheses and its URL in brackets",
          "Markdown reads `(text)[url]` as text: readers see the brackets, and the words are not"
              + " linked.");

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void check(Page page, Problems problems) {
    String text = page.source().text();
    if (!page.source().characters().has(')', '[')) {
      return;
    }
    PlainText plain = PlainText.of(page);
    for (int middle : plain.find(MIDDLE)) {
      int open = opening(text, plain, middle);
      int close = plain.closing(middle + 1);
      if (open >= 0 && close >= 0) {
        check(page, plain, new Span(open, close + 1), middle, problems);
      }
    }
  }

  /** The parenthesis that the one at an offset closes, or -1. */
  private static int opening(String text, PlainText plain, int close) {
    int first = Math.max(plain.around(close).start(), close - LONGEST_TEXT);
    int depth = 0;
    for (int i = close - 1; i >= first; i--) {
      char c = text.charAt(i);
      if (c == '(' && depth-- == 0) {
        return plain.isPlain(i) ? i : -1;
      }
      depth += c == ')' ? 1 : 0;
    }
    return -1;
  }

  private static void check(Page page, PlainText plain, Span link, int middle, Problems problems) {
    String text = page.source().text();
    String words = text.substring(link.start() + 1, middle);
    String url = text.substring(middle + 2, link.end() - 1);
    boolean called = link.start() > 0 && isOfName(text.charAt(link.start() - 1));
    boolean meant = Destination.isWeb(url) || (Destination.is(url) && !called);
    char after = link.end() < plain.around(middle).end() ? text.charAt(link.end()) : ' ';
    if (words.isBlank() || !meant || Destination.hasSpace(url) || after == '(' || after == '[') {
      return;
    }
    problems.add(
        Problem.of(
                link,
                "Brackets and parentheses of link " + Quoted.of(words) + " are swapped",
                "Write the text in `[ ]` and the URL in `( )`.")
            .with(SeenWords.declared(fix(link, middle), page, link))
            .unless("resource/malformed"));
  }

  private static Fix fix(Span link, int middle) {
    return Fix.safe(
        "Swap the brackets",
        new Edit(new Span(link.start(), link.start() + 1), "["),
        new Edit(new Span(middle, middle + 2), "]("),
        new Edit(new Span(link.end() - 1, link.end()), ")"));
  }

  /** Whether parentheses after it are those of a function. */
  private static boolean isOfName(char c) {
    return Character.isLetterOrDigit(c) || c == '_' || c == ']' || c == ')';
  }
}
