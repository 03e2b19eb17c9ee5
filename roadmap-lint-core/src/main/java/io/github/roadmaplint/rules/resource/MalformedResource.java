package io.github.roadmaplint.rules.resource;

import io.github.roadmaplint.document.Resource;
import io.github.roadmaplint.document.TopicPage;
import io.github.roadmaplint.document.TopicPageParser;
import io.github.roadmaplint.markdown.MarkdownParser;
import io.github.roadmaplint.rule.Fix;
import io.github.roadmaplint.rule.Problem;
import io.github.roadmaplint.rule.Problems;
import io.github.roadmaplint.rule.Rule;
import io.github.roadmaplint.rule.RuleInfo;
import io.github.roadmaplint.rule.RuleInfo.Fixable;
import io.github.roadmaplint.rule.RuleSettings;
import io.github.roadmaplint.rule.Severity;
import io.github.roadmaplint.rule.SharedOptions;
import io.github.roadmaplint.source.Edit;
import io.github.roadmaplint.source.Source;
import io.github.roadmaplint.source.Span;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** A line that is meant as a resource but not read as one. */
public final class MalformedResource implements Rule.OfTopic {
  /** The metadata of this rule. */
  public static final RuleInfo INFO =
      RuleInfo.of(
              "resource/malformed",
              Severity.ERROR,
              Fixable.MIXED,
              "A line is meant as a resource but is not written as `- [@type@Title](URL)`",
              "A reader of Markdown sees plain text where a link should be, and publication drops it or"
                  + " gives it another type.")
          .with(SharedOptions.RESOURCE_TYPES);

  private final List<String> types;

  /** Uses the types. */
  public MalformedResource(RuleSettings settings) {
    this.types = settings.get(SharedOptions.RESOURCE_TYPES);
  }

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void check(TopicPage page, Problems problems) {
    TypeMarks.check(page, types, problems);
    ResourceDefinitions definitions = ResourceDefinitions.in(page);
    definitions.check(page, problems);
    List<ResourceLikeLine> lines = ResourceLikeLine.in(page);
    if (lines.isEmpty()) {
      return;
    }
    Set<Integer> links = new HashSet<>();
    page.page().links().forEach(link -> links.add(link.span().start()));
    CodeBlocks code = CodeBlocks.in(page.page().blocks());
    for (ResourceLikeLine line : lines) {
      if (!code.hold(line.body())) {
        ResourceLine read = ResourceLine.of(page.source().text(line.span()), types);
        definitions
            .at(line.body())
            .map(definition -> read.defect(definition, definitions))
            .orElseGet(() -> read.defect(links.contains(line.body())))
            .ifPresent(defect -> problems.add(problem(page, line.span(), defect)));
      }
    }
  }

  private static Problem problem(TopicPage page, Span span, LineDefect defect) {
    Problem problem =
        Problem.of(trimmed(page.source().text(), span), defect.message(), defect.help());
    if (!isResource(defect.fixed())) {
      return problem;
    }
    Fix fix = Fix.safe("Write the resource as a link", new Edit(span, defect.fixed()));
    return problem.with(fix.and(List.of(), defect.change().stream().toList()));
  }

  /** Whether the fixed line is really a resource. */
  private static boolean isResource(String line) {
    List<Resource> resources =
        TopicPageParser.parse(MarkdownParser.parse(Source.of("", line)), "").resources();
    return resources.size() == 1 && resources.get(0).link().target().isWeb();
  }

  private static Span trimmed(String text, Span line) {
    int start = line.start();
    while (start < line.end() && Character.isWhitespace(text.charAt(start))) {
      start++;
    }
    return new Span(start, line.end());
  }
}
