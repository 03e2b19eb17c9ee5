package io.github.roadmaplint.rules.publish;

import io.github.roadmaplint.document.Block;
import io.github.roadmaplint.document.Block.Heading;
import io.github.roadmaplint.document.TopicPage;
import io.github.roadmaplint.layout.Slug;
import io.github.roadmaplint.publication.Publication;
import io.github.roadmaplint.rule.Fix;
import io.github.roadmaplint.rule.Problem;
import io.github.roadmaplint.rule.Problems;
import io.github.roadmaplint.rule.Rule;
import io.github.roadmaplint.rule.RuleInfo;
import io.github.roadmaplint.rule.RuleInfo.Fixable;
import io.github.roadmaplint.rule.Severity;
import io.github.roadmaplint.source.Edit;
import io.github.roadmaplint.source.Source;
import io.github.roadmaplint.source.Span;
import io.github.roadmaplint.text.Quoted;

/** A page without a heading of level 1, or with an empty one. */
public final class TitleLost implements Rule.OfPublication {
  /** What is constant about this rule. */
  public static final RuleInfo INFO =
      RuleInfo.of(
          "publish/title-lost",
          Severity.ERROR,
          Fixable.SAFE,
          "A page has no `# ` heading to take its title from",
          "The site takes the first heading of level 1 for the title. Without one the published"
              + " title is the word `undefined`, and the next copy writes that back into the"
              + " page.");

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void check(TopicPage page, Publication publication, Problems problems) {
    if (page.page().blocks().isEmpty()) {
      return; // there is nothing at all: topic/empty
    }
    Block first = page.page().blocks().get(0);
    if (publication.title().isEmpty()) {
      problems.add(missing(page, first));
    } else if (publication.title().get().content().text().isBlank()) {
      Span span = publication.title().get().span();
      String title = Texts.title(page.name().slug());
      String help = "Write the topic's name behind the `#`, perhaps " + Quoted.of(title) + ".";
      Problem problem = Problem.of(span, "Heading has no text, so the title is empty", help);
      Edit edit = new Edit(Span.at(span.start() + 1), " " + title);
      boolean atx = page.source().text().charAt(span.start()) == '#' && !title.isEmpty();
      Fix fix = Fix.unsafe("Take the title from the file name", edit).adding(title);
      problems.add(atx ? problem.with(fix) : problem);
    }
  }

  private static Problem missing(TopicPage page, Block first) {
    Source source = page.source();
    Span line = source.line(source.lineOf(first.span().start()));
    Span span = new Span(first.span().start(), Math.max(first.span().start(), line.end()));
    String text = source.text(span);
    if (first instanceof Block.Paragraph && text.length() > 1 && isGluedHeading(text)) {
      Edit edit = new Edit(Span.at(span.start() + 1), " ");
      String help = "Write " + Quoted.of("# " + text.substring(1)) + ".";
      return Problem.of(span, "Title " + Quoted.of(text) + " lacks the blank behind `#`", help)
          .with(Fix.safe("Insert the blank", edit));
    }
    if (first instanceof Heading heading && text.startsWith("#".repeat(heading.level()) + " ")) {
      Edit edit = new Edit(new Span(span.start() + 1, span.start() + heading.level()), "");
      String help = "Write " + Quoted.of(text.substring(heading.level() - 1)) + ".";
      return Problem.of(span, "First heading " + Quoted.of(text) + " is not of level 1", help)
          .with(Fix.unsafe("Make the heading the title", edit));
    }
    if (isUnmarkedTitle(page, first)) {
      String help = "Write " + Quoted.of("# " + titleText(text)) + ".";
      return Problem.of(span, "Title " + Quoted.of(text) + " lacks its `# `", help)
          .with(Fix.safe("Make the line the title", new Edit(span, "# " + titleText(text))));
    }
    String title = "# " + Texts.title(page.name().slug());
    String help = "Begin the page with a title, perhaps " + Quoted.of(title) + ".";
    String end = Texts.lineEnd(source.text());
    Edit edit = new Edit(Span.at(span.start()), title + end + end);
    Problem problem =
        Problem.of(span, "Page has no `# ` heading, so its title becomes `undefined`", help);
    boolean certain = title.length() > 2 && Texts.isLineStart(source.text(), span.start());
    Fix fix = Fix.unsafe("Take the title from the file name", edit).adding(title);
    return certain ? problem.with(fix) : problem;
  }

  /** Whether a paragraph of one line says nothing but what the file is called after. */
  private static boolean isUnmarkedTitle(TopicPage page, Block first) {
    String slug = page.name().slug();
    return first instanceof Block.Paragraph paragraph
        && page.source().text(paragraph.span()).indexOf('\n') < 0
        && !slug.isEmpty()
        && Slug.of(titleText(paragraph.content().text())).equals(slug);
  }

  /** The line without marks of emphasis around it. */
  private static String titleText(String line) {
    String text = line.strip();
    boolean strong = text.length() > 4 && text.startsWith("**") && text.endsWith("**");
    return strong ? text.substring(2, text.length() - 2) : text;
  }

  /** Whether the text is {@code #Title}. */
  private static boolean isGluedHeading(String text) {
    return text.charAt(0) == '#' && text.charAt(1) != '#' && text.charAt(1) > ' ';
  }
}
