package io.github.roadmaplint.rules.markdown;

import io.github.roadmaplint.markdown.Page;
import io.github.roadmaplint.rule.Fix;
import io.github.roadmaplint.rule.Problem;
import io.github.roadmaplint.rule.Problems;
import io.github.roadmaplint.rule.Rule;
import io.github.roadmaplint.rule.RuleInfo;
import io.github.roadmaplint.rule.RuleInfo.Fixable;
import io.github.roadmaplint.rule.Severity;
import io.github.roadmaplint.source.CharacterIndex;
import io.github.roadmaplint.source.Edit;
import io.github.roadmaplint.source.Span;
import io.github.roadmaplint.text.Ascii;
import io.github.roadmaplint.text.Quoted;
import java.util.ArrayList;
import java.util.List;

/** A space between the two parts of a link. */
public final class SpaceInLink implements Rule.OfPage {
  /** The metadata of this rule. */
  public static final RuleInfo INFO =
      RuleInfo.of(
          "markdown/space-in-link",
          Severity.ERROR,
          Fixable.SAFE,
          "A link has a space between its text and its URL",
          "Markdown reads `[text] (url)` as text: readers see the brackets, and the words are not"
              + " linked.");

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void check(Page page, Problems problems) {
    CharacterIndex characters = page.source().characters();
    if (!characters.has(']', ' ') && !characters.has(']', CharacterIndex.LINE_END)) {
      return;
    }
    List<Span> spaces = spaces(page.source().text());
    if (spaces.isEmpty()) {
      return;
    }
    PlainText plain = PlainText.of(page);
    for (Span space : spaces) {
      int close = space.start() - 1;
      if (plain.isPlain(close) && plain.opening(close) >= 0 && plain.isPlain(space.end())) {
        check(page, plain, space, problems);
      }
    }
  }

  /** The spaces between a closing bracket and an opening parenthesis. */
  private static List<Span> spaces(String text) {
    List<Span> spaces = new ArrayList<>(0);
    for (int i = text.indexOf(']'); i >= 0; i = text.indexOf(']', i + 1)) {
      int end = i + 1;
      while (end < text.length() && Ascii.isSpace(text.charAt(end))) {
        end++;
      }
      if (end > i + 1 && end < text.length() && text.charAt(end) == '(') {
        spaces.add(new Span(i + 1, end));
      }
    }
    return spaces;
  }

  private static void check(Page page, PlainText plain, Span space, Problems problems) {
    String text = page.source().text();
    int open = plain.opening(space.start() - 1);
    String words = text.substring(open + 1, space.start() - 1);
    int url = space.end() + 1;
    if (!isLinkText(words)) {
      return;
    }
    int end = Destination.end(text, url, plain.around(open).end());
    if (end >= 0 && Destination.is(text.substring(url, end))) {
      Span link = new Span(open, end + 1);
      Fix fix = Fix.safe("Remove the space", new Edit(space, ""));
      problems.add(
          problem(text, link, words)
              .with(SeenWords.declared(fix, page, link))
              .unless("resource/malformed"));
    }
  }

  /** Not a check box, a footnote, an alert or the number of a quotation. */
  private static boolean isLinkText(String words) {
    return !words.equalsIgnoreCase("x")
        && words.chars().anyMatch(Character::isLetter)
        && "^!@".indexOf(words.charAt(0)) < 0;
  }

  private static Problem problem(String text, Span link, String words) {
    boolean image = link.start() > 0 && text.charAt(link.start() - 1) == '!';
    return Problem.of(
        link,
        "Space between the text and the URL of " + (image ? "image " : "link ") + Quoted.of(words),
        "Remove the space between `]` and `(`.");
  }
}
