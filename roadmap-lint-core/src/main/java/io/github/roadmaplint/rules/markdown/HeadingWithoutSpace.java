package io.github.roadmaplint.rules.markdown;

import io.github.roadmaplint.document.TopicPage;
import io.github.roadmaplint.markdown.Block;
import io.github.roadmaplint.markdown.Block.Paragraph;
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
import io.github.roadmaplint.source.Spans;
import io.github.roadmaplint.text.Quoted;
import io.github.roadmaplint.text.Unicode;
import java.util.ArrayList;
import java.util.List;

/** A heading without a space after its number signs, which is read as text. */
public final class HeadingWithoutSpace implements Rule.OfPage, Rule.OfTopic {
  /** The metadata of this rule. */
  public static final RuleInfo INFO =
      RuleInfo.of(
          "markdown/heading-without-space",
          Severity.WARNING,
          Fixable.SAFE,
          "A heading has no space after its number signs",
          "Markdown reads such a line as text, and readers see the number signs.");

  private static final int DEEPEST = 6;
  private static final int INDENT = 3;

  @Override
  public RuleInfo info() {
    return INFO;
  }

  /** A single sign can be a tag, such as {@code #howto}. */
  @Override
  public void check(Page page, Problems problems) {
    check(page, 2, problems);
  }

  /**
   * The publication reports a page whose only title has no space. On other pages, a single sign
   * would begin a second title, so the fix writes two.
   */
  @Override
  public void check(TopicPage page, Problems problems) {
    if (page.title().isPresent()) {
      check(page.page(), 1, problems);
    }
  }

  private static void check(Page page, int least, Problems problems) {
    List<Span> found =
        mayContain(page.source().characters(), least)
            ? possible(page.source().text(), least)
            : List.of();
    if (found.isEmpty()) {
      return;
    }
    List<Span> paragraphs = new ArrayList<>();
    List<Span> marks = new ArrayList<>();
    for (Block block : Block.flatten(page.blocks())) {
      if (block instanceof Paragraph paragraph) {
        paragraphs.add(paragraph.span());
        paragraph.content().marks().forEach(mark -> marks.add(mark.span()));
      }
    }
    Spans texts = new Spans(paragraphs);
    Spans marked = new Spans(marks);
    for (Span signs : found) {
      if (texts.overlap(signs) && !marked.overlap(signs)) {
        problems.add(problem(page, signs.start(), signs.end()));
      }
    }
  }

  /** Nearly all number signs are before a space or another one. */
  private static boolean mayContain(CharacterIndex characters, int least) {
    boolean several = characters.has('#', '#');
    boolean single = least == 1;
    boolean capital = characters.has('#', CharacterIndex.CAPITAL);
    boolean foreign = characters.has('#', CharacterIndex.OUTSIDE_ASCII);
    boolean other = characters.has('#', CharacterIndex.OTHER) || characters.has('#', '[');
    boolean unusual = other && !characters.isPrintableAscii();
    return ((single || several) && (capital || foreign)) || (several && other) || unusual;
  }

  /** The number signs at the beginning of a line. */
  private static List<Span> possible(String text, int least) {
    List<Span> found = new ArrayList<>(0);
    for (int at = text.indexOf('#'); at >= 0; at = text.indexOf('#', at)) {
      int end = at;
      while (end < text.length() && text.charAt(end) == '#') {
        end++;
      }
      if (end - at >= least && isHeading(text, at, end)) {
        found.add(new Span(at, end));
      }
      at = end;
    }
    return found;
  }

  private static boolean isHeading(String text, int at, int end) {
    int name = Unicode.unusualSpacesEnd(text, end);
    boolean word = name < text.length() && isBegin(text.codePointAt(name), end - at);
    return word && end - at <= DEEPEST && isLineStart(text, at);
  }

  /** A single sign before a number is a reference, before a small letter a tag or a comment. */
  private static boolean isBegin(int c, int signs) {
    return signs > 1
        ? Character.isLetterOrDigit(c) || "*`[\"“".indexOf(c) >= 0
        : Character.isUpperCase(c);
  }

  private static boolean isLineStart(String text, int at) {
    int start = at;
    while (start > 0 && at - start < INDENT && text.charAt(start - 1) == ' ') {
      start--;
    }
    return start == 0 || text.charAt(start - 1) == '\n' || text.charAt(start - 1) == '\r';
  }

  private static Problem problem(Page page, int at, int end) {
    String text = page.source().text();
    String line = text.substring(at, page.source().line(page.source().lineOf(at)).end()).strip();
    String signs = text.substring(at, end);
    Span space = new Span(end, Unicode.unusualSpacesEnd(text, end));
    Problem problem =
        Problem.of(
            new Span(at, end),
            "Heading " + Quoted.of(line) + " has no space after " + Quoted.of(signs),
            "Add a space after " + Quoted.of(signs) + ".");
    return signs.length() > 1
        ? problem.with(Fix.safe("Add a space", new Edit(space, " ")))
        : problem
            .helping("Write `##` and a space: the page has a title already.")
            .with(Fix.safe("Make it a sub-heading", new Edit(space, "# ")));
  }
}
