package io.github.roadmaplint.rules.structure;

import io.github.roadmaplint.data.Data.StringData;
import io.github.roadmaplint.document.Structure;
import io.github.roadmaplint.document.Structure.Generation;
import io.github.roadmaplint.layout.Entry;
import io.github.roadmaplint.rule.Fix;
import io.github.roadmaplint.rule.Problem;
import io.github.roadmaplint.rule.Problems;
import io.github.roadmaplint.rule.Rule;
import io.github.roadmaplint.rule.RuleInfo;
import io.github.roadmaplint.rule.RuleInfo.Fixable;
import io.github.roadmaplint.rule.RuleInfo.Need;
import io.github.roadmaplint.rule.Severity;
import io.github.roadmaplint.source.Edit;
import io.github.roadmaplint.source.Span;
import io.github.roadmaplint.text.Quoted;
import java.util.ArrayList;
import java.util.List;

/** A label with spaces around it. */
public final class PaddedLabel implements Rule.OfStructure {
  /** The metadata of this rule. */
  public static final RuleInfo INFO =
      RuleInfo.of(
              "structure/padded-label",
              Severity.WARNING,
              Fixable.SAFE,
              "A label begins or ends with spaces",
              "The spaces move the label off center. The name of the page and the site's search use"
                  + " the label unchanged.")
          .needing(Need.STRUCTURES);

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void check(Entry entry, Structure structure, Problems problems) {
    // A mock-up positions each line of a text separately, so spaces at its ends have no effect.
    if (structure.generation() != Generation.EDITOR) {
      return;
    }
    for (StringData label : structure.labels()) {
      int start = Nodes.firstVisible(label.value());
      int end = Nodes.lastVisible(label.value());
      if (start < end && end - start < label.value().length()) {
        problems.add(problem(label, start, end));
      }
    }
  }

  private static Problem problem(StringData label, int start, int end) {
    String bare = label.value().substring(start, end);
    Problem problem =
        Problem.of(
                label.span(),
                "Label " + Quoted.of(label.value()) + " has spaces around it",
                "Write " + Quoted.of(bare, 60) + ".")
            .about(bare);
    return label.verbatim() ? problem.with(fix(label, start, end)) : problem;
  }

  private static Fix fix(StringData label, int start, int end) {
    Span content = label.content();
    List<Edit> edits = new ArrayList<>();
    if (start > 0) {
      edits.add(new Edit(new Span(content.start(), content.start() + start), ""));
    }
    if (content.start() + end < content.end()) {
      edits.add(new Edit(new Span(content.start() + end, content.end()), ""));
    }
    return new Fix("Delete the spaces", true, edits);
  }
}
