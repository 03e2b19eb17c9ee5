package io.github.roadmaplint.rules.topic;

import io.github.roadmaplint.document.Block;
import io.github.roadmaplint.document.Block.Heading;
import io.github.roadmaplint.document.TopicPage;
import io.github.roadmaplint.layout.Site;
import io.github.roadmaplint.rule.Fix;
import io.github.roadmaplint.rule.Problem;
import io.github.roadmaplint.rule.Problems;
import io.github.roadmaplint.rule.Rule;
import io.github.roadmaplint.rule.RuleInfo;
import io.github.roadmaplint.rule.RuleInfo.Fixable;
import io.github.roadmaplint.rule.RuleSettings;
import io.github.roadmaplint.rule.Severity;
import io.github.roadmaplint.source.Edit;
import io.github.roadmaplint.source.Source;
import io.github.roadmaplint.source.Span;
import io.github.roadmaplint.text.Quoted;
import java.util.List;

/** A second heading of the first level. */
public final class ExtraTitle implements Rule.OfTopic {
  /** What is constant about this rule. */
  public static final RuleInfo INFO =
      RuleInfo.of(
          "topic/extra-title",
          Severity.ERROR,
          Fixable.SAFE,
          "A topic page has a second heading of the first level",
          "The first such heading is the page's title. A second one is shown as large as the title"
              + " in the middle of the text, and where it announces the resources, publication does"
              + " not recognise it and deletes a paragraph of the text instead.");

  private final String introduction;

  /** Knows the sentence that introduces resources. */
  public ExtraTitle(RuleSettings settings) {
    this.introduction = settings.site().map(Site::introduction).orElse("");
  }

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void check(TopicPage page, Problems problems) {
    List<Block> blocks = page.page().blocks();
    boolean seen = false;
    for (int i = 0; i < blocks.size(); i++) {
      if (blocks.get(i) instanceof Heading heading && heading.level() == 1) {
        if (seen) {
          problems.add(problem(page, heading, i));
        }
        seen = true;
      }
    }
  }

  private Problem problem(TopicPage page, Heading heading, int index) {
    List<Block> blocks = page.page().blocks();
    String message = "Page has a second title, " + Quoted.of(heading.content().text());
    if (Description.announces(heading, false) && index + 1 < blocks.size()) {
      Block next = blocks.get(index + 1);
      if (Description.announces(next, true)) {
        return Problem.of(heading.span(), message, "Delete it: the next sentence says it.")
            .with(Fix.safe("Delete the heading", delete(page.source(), heading, next)));
      }
      if (Description.isResources(page, next) && !introduction.isEmpty()) {
        return Problem.of(
                heading.span(), message, "Write " + Quoted.of(introduction, 60) + " instead.")
            .with(Fix.safe("Make a sentence of it", sentence(page.source(), heading)));
      }
    }
    String help = "Make it a sub-heading with `## `, or give it a page of its own.";
    return Problem.of(heading.span(), message, help)
        .with(Fix.safe("Make it a sub-heading", demote(page.source(), heading)));
  }

  private static Edit delete(Source source, Heading heading, Block next) {
    Span whole = new Span(heading.span().start(), next.span().start());
    return new Edit(whole, isBehindText(source, heading) ? "\n" : "");
  }

  private Edit sentence(Source source, Heading heading) {
    int end = heading.span().end();
    boolean blankBehind = source.text().startsWith("\n\n", end);
    String before = isBehindText(source, heading) ? "\n" : "";
    return new Edit(heading.span(), before + introduction + (blankBehind ? "" : "\n"));
  }

  private static Edit demote(Source source, Heading heading) {
    Span span = heading.span();
    if (source.text().charAt(span.start()) == '#') {
      return new Edit(Span.at(span.start()), "#");
    }
    int line = source.text().lastIndexOf('\n', span.end() - 1) + 1;
    Span underline = new Span(Math.max(line, span.start()), span.end());
    return new Edit(underline, source.text(underline).replace('=', '-'));
  }

  /** Whether the line before is not blank, so that what replaces the heading would join it. */
  private static boolean isBehindText(Source source, Heading heading) {
    int line = source.lineOf(heading.span().start());
    return line > 1 && !source.text(source.line(line - 1)).isBlank();
  }
}
