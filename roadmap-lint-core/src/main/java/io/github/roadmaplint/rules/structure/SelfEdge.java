package io.github.roadmaplint.rules.structure;

import io.github.roadmaplint.document.Data.StringData;
import io.github.roadmaplint.document.Structure;
import io.github.roadmaplint.document.Structure.Edge;
import io.github.roadmaplint.layout.Entry;
import io.github.roadmaplint.rule.Problem;
import io.github.roadmaplint.rule.Problems;
import io.github.roadmaplint.rule.Rule;
import io.github.roadmaplint.rule.RuleInfo;
import io.github.roadmaplint.rule.RuleInfo.Fixable;
import io.github.roadmaplint.rule.Severity;
import io.github.roadmaplint.text.Quoted;
import java.util.Optional;

/** An edge from a node to itself. */
public final class SelfEdge implements Rule.OfStructure {
  /** What is constant about this rule. */
  public static final RuleInfo INFO =
      RuleInfo.of(
          "structure/self-edge",
          Severity.WARNING,
          Fixable.NO,
          "An edge leads from a node back to itself",
          "A topic does not follow from itself: such an edge is a slip of the mouse, and"
              + " shows as a stray loop.");

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void check(Entry entry, Structure structure, Problems problems) {
    for (Edge edge : structure.edges()) {
      Optional<StringData> source = edge.source().filter(id -> !id.value().isEmpty());
      Optional<StringData> target = edge.target();
      if (source.isPresent()
          && source.map(StringData::value).equals(target.map(StringData::value))) {
        problems.add(problem(structure, target.orElseThrow()));
      }
    }
  }

  private static Problem problem(Structure structure, StringData target) {
    String node =
        Nodes.withId(structure, target.value()).map(Nodes::shown).orElse(Quoted.of(target.value()));
    return Problem.of(
        target.span(),
        "Edge leads from node " + node + " back to itself",
        "Connect the edge to another node, or delete it.");
  }
}
