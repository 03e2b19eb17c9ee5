package io.github.roadmaplint.rules.resource;

import io.github.roadmaplint.document.Block;
import io.github.roadmaplint.document.Link;
import io.github.roadmaplint.document.MarkdownParser;
import io.github.roadmaplint.document.Resource;
import io.github.roadmaplint.document.TopicPage;
import io.github.roadmaplint.document.TopicPageParser;
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
import java.util.Locale;
import java.util.Optional;

/** A line that is meant as a resource and read as something else. */
public final class Malformed implements Rule.OfTopic {
  /** What is constant about this rule. */
  public static final RuleInfo INFO =
      RuleInfo.of(
          "resource/malformed",
          Severity.ERROR,
          Fixable.SAFE,
          "A line is meant as a resource but is not written as `- [@type@Title](URL)`",
          "A reader of Markdown sees plain text where a link should be, and publication drops it or"
              + " gives it another type.");

  private final List<String> types;

  /** Knows the types. */
  public Malformed(RuleSettings settings) {
    this.types = settings.resourceTypes();
  }

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void check(TopicPage page, Problems problems) {
    for (Resource resource : page.resources()) {
      checkType(page, resource, problems);
    }
    String text = page.source().text();
    int next = 0;
    int start = 0;
    while (start < text.length()) {
      int end = text.indexOf('\n', start);
      end = end < 0 ? text.length() : end;
      int body = ResourceLine.body(text, start, end);
      next = skipBefore(page.resources(), next, start);
      if (body >= 0 && !isRead(page.resources(), next, body)) {
        boolean carriage = text.charAt(end - 1) == '\r';
        checkLine(page, new Span(start, carriage ? end - 1 : end), body, problems);
      }
      start = end + 1;
    }
  }

  /** Index of the first resource that stands at that offset or behind it. */
  private static int skipBefore(List<Resource> resources, int from, int offset) {
    int next = from;
    while (next < resources.size() && resources.get(next).link().span().start() < offset) {
      next++;
    }
    return next;
  }

  private static boolean isRead(List<Resource> resources, int next, int body) {
    return next < resources.size() && resources.get(next).link().span().start() == body;
  }

  private void checkType(TopicPage page, Resource resource, Problems problems) {
    if (resource.type().isPresent()) {
      checkSecondType(resource, problems);
      return;
    }
    Optional<TypeMark> mark = TypeMark.broken(resource.link().text(), types);
    boolean typedPage = page.resources().stream().anyMatch(other -> other.type().isPresent());
    if (mark.isPresent() && (mark.get().certain() || typedPage)) {
      problems.add(halfType(page.source(), resource, mark.get()));
    }
  }

  private void checkSecondType(Resource resource, Problems problems) {
    String title = resource.title();
    int close = title.startsWith("@") ? title.indexOf('@', 1) : -1;
    if (close > 1 && types.contains(title.substring(1, close).toLowerCase(Locale.ROOT))) {
      String second = title.substring(0, close + 1);
      problems.add(
          Problem.of(
              resource.titleSpan(),
              "Second type " + Quoted.of(second) + " would be published as part of the title",
              "Keep the type that is right."));
    }
  }

  private static Problem halfType(Source source, Resource resource, TypeMark mark) {
    Link link = resource.link();
    String written = link.text().substring(0, mark.length());
    Problem problem =
        Problem.of(
            link.textSpan(),
            "Type " + Quoted.of(written) + " is not written as " + Quoted.of(mark.mended()),
            "Write " + Quoted.of(mark.mended()) + ".");
    int start = link.textSpan().start();
    if (!source.text().startsWith(written, start)) {
      return problem;
    }
    Edit edit = new Edit(new Span(start, start + mark.length()), mark.mended());
    return problem.with(
        mark.certain() ? Fix.safe("Mend the type", edit) : Fix.unsafe("Mend the type", edit));
  }

  private void checkLine(TopicPage page, Span span, int body, Problems problems) {
    if (isCode(page.page().blocks(), body)) {
      return;
    }
    boolean linked = page.page().links().stream().anyMatch(link -> link.span().start() == body);
    ResourceLine.of(page.source().text(span), types)
        .defect(linked)
        .ifPresent(defect -> problems.add(problem(page, span, defect)));
  }

  private static Problem problem(TopicPage page, Span span, LineDefect defect) {
    Problem problem =
        Problem.of(trimmed(page.source().text(), span), defect.message(), defect.help());
    return isResource(defect.mended())
        ? problem.with(Fix.safe("Mend the resource", new Edit(span, defect.mended())))
        : problem;
  }

  /** Whether the mended line really is a resource now. */
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

  private static boolean isCode(List<Block> blocks, int offset) {
    for (Block block : blocks) {
      boolean inside = block.span().start() <= offset && offset < block.span().end();
      if (inside && isOrHoldsCode(block, offset)) {
        return true;
      }
    }
    return false;
  }

  private static boolean isOrHoldsCode(Block block, int offset) {
    if (block instanceof Block.Quote quote) {
      return isCode(quote.blocks(), offset);
    }
    if (block instanceof Block.ListBlock list) {
      return list.items().stream().anyMatch(item -> isCode(item.blocks(), offset));
    }
    return block instanceof Block.Code || block instanceof Block.Html;
  }
}
