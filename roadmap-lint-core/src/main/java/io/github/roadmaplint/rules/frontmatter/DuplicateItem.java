package io.github.roadmaplint.rules.frontmatter;

import io.github.roadmaplint.data.Data;
import io.github.roadmaplint.data.Data.ListData;
import io.github.roadmaplint.data.Data.ObjectData;
import io.github.roadmaplint.data.Data.StringData;
import io.github.roadmaplint.document.FrontMatter;
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
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

/** A keyword, tag or related page that is listed twice. */
public final class DuplicateItem implements Rule.OfFrontMatter {
  /** The metadata of this rule. */
  public static final RuleInfo INFO =
      RuleInfo.of(
          "front-matter/duplicate-item",
          Severity.INFO,
          Fixable.SAFE,
          "A list names the same thing twice",
          "The second one has no effect, or shows the same card twice. Often another item was"
              + " meant.");

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void check(FrontMatter frontMatter, Problems problems) {
    frontMatter.fields().ifPresent(fields -> visit(fields, "", frontMatter.source(), problems));
  }

  private static void visit(Data data, String key, Source source, Problems problems) {
    if (data instanceof ObjectData object) {
      object.members().forEach(m -> visit(m.value(), m.key(), source, problems));
    } else if (data instanceof ListData list) {
      check(list, key, source, problems);
      list.items().forEach(item -> visit(item, key, source, problems));
    }
  }

  private static void check(ListData list, String key, Source source, Problems problems) {
    Set<String> seen = new HashSet<>();
    for (Data item : list.items()) {
      if (item instanceof StringData text && !seen.add(text.value())) {
        Problem problem = problem(text, key);
        problems.add(
            line(source, text.span())
                .map(
                    line ->
                        problem.with(
                            Fix.safe("Delete the line", new Edit(line, "")).removing(text.value())))
                .orElse(problem));
      }
    }
  }

  private static Problem problem(StringData item, String key) {
    return Problem.of(
        item.span(),
        Quoted.of(item.value()) + " is listed twice in " + Quoted.of(key, 30),
        "Remove one of the two.");
  }

  /** The item's whole line, line end included, if the line contains only the dash and the item. */
  private static Optional<Span> line(Source source, Span item) {
    int number = source.lineOf(item.start());
    Span line = source.line(number);
    String text = source.text();
    int dash = skipBack(text, line.start(), item.start()) - 1;
    boolean alone =
        item.end() <= line.end()
            && dash >= line.start()
            && text.charAt(dash) == '-'
            && skipBack(text, line.start(), dash) == line.start()
            && skipBack(text, item.end(), line.end()) == item.end()
            && number < source.lineCount();
    return alone
        ? Optional.of(new Span(line.start(), source.line(number + 1).start()))
        : Optional.empty();
  }

  /**
   * Skips spaces backward. A loop is used because the line of an item can be long and contain many
   * spaces.
   */
  private static int skipBack(String text, int from, int to) {
    int start = to;
    while (start > from && Character.isWhitespace(text.charAt(start - 1))) {
      start--;
    }
    return start;
  }
}
