package io.github.roadmaplint.rules.structure;

import io.github.roadmaplint.document.Structure;
import io.github.roadmaplint.document.Structure.Node;
import io.github.roadmaplint.layout.Entry;
import io.github.roadmaplint.rule.Problem;
import io.github.roadmaplint.rule.Problems;
import io.github.roadmaplint.rule.Rule;
import io.github.roadmaplint.rule.RuleInfo;
import io.github.roadmaplint.rule.RuleInfo.Fixable;
import io.github.roadmaplint.rule.RuleInfo.Need;
import io.github.roadmaplint.rule.Severity;

/** A topic or subtopic without a label. */
public final class MissingLabel implements Rule.OfStructure {
  /** The metadata of this rule. */
  public static final RuleInfo INFO =
      RuleInfo.of(
              "structure/missing-label",
              Severity.ERROR,
              Fixable.NO,
              "A topic or subtopic has no label",
              "A reader sees an empty box, and the name of the page is made from the label.")
          .needing(Need.STRUCTURES);

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void check(Entry entry, Structure structure, Problems problems) {
    for (Node node : structure.nodes()) {
      if (node.isTopic() && node.label().filter(label -> !label.value().isBlank()).isEmpty()) {
        String what = node.is("topic") ? "Topic" : "Subtopic";
        Problem problem =
            Problem.of(
                Nodes.place(node.label().or(node::id), node.span()),
                what + " has no label",
                "Write what the topic is about into `data.label`, or delete the node.");
        problems.add(node.id().map(id -> problem.about(id.value())).orElse(problem));
      }
    }
  }
}
