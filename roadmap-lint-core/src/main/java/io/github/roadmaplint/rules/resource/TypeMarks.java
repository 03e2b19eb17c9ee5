package io.github.roadmaplint.rules.resource;

import io.github.roadmaplint.document.Link;
import io.github.roadmaplint.document.Resource;
import io.github.roadmaplint.document.TopicPage;
import io.github.roadmaplint.rule.Fix;
import io.github.roadmaplint.rule.Problem;
import io.github.roadmaplint.rule.Problems;
import io.github.roadmaplint.source.Edit;
import io.github.roadmaplint.source.Source;
import io.github.roadmaplint.source.Span;
import io.github.roadmaplint.text.Quoted;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Says which resources have half a type, or two. */
final class TypeMarks {
  private TypeMarks() {}

  /** Looks at the resources of a page. */
  static void check(TopicPage page, List<String> types, Problems problems) {
    boolean typedPage = false;
    for (Resource resource : page.resources()) {
      typedPage |= resource.type().isPresent();
    }
    for (Resource resource : page.resources()) {
      if (resource.type().isPresent()) {
        checkSecondType(resource, types, problems);
      } else {
        checkType(page, resource, types, typedPage, problems);
      }
    }
  }

  private static void checkType(
      TopicPage page, Resource resource, List<String> types, boolean typedPage, Problems problems) {
    Optional<TypeMark> mark = TypeMark.broken(resource.link().text(), types);
    if (mark.isPresent() && (mark.get().certain() || typedPage)) {
      problems.add(halfType(page.source(), resource, mark.get()));
    }
  }

  private static void checkSecondType(Resource resource, List<String> types, Problems problems) {
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
    String title = "Write the type as " + Quoted.of(mark.mended());
    Fix fix = mark.certain() ? Fix.safe(title, edit) : Fix.unsafe(title, edit);
    String glued = firstWord(link.text().substring(mark.length()));
    return problem.with(fix.replacing(written + glued, mark.mended() + glued));
  }

  /** What is glued to the mark, and was one word with it. */
  private static String firstWord(String title) {
    int end = 0;
    while (end < title.length() && Character.isLetterOrDigit(title.charAt(end))) {
      end++;
    }
    return title.substring(0, end);
  }
}
