package io.github.roadmaplint.rules.structure;

import io.github.roadmaplint.data.Data.StringData;
import io.github.roadmaplint.document.Structure;
import io.github.roadmaplint.document.Structure.Edge;
import io.github.roadmaplint.layout.Entry;
import io.github.roadmaplint.rule.Problem;
import io.github.roadmaplint.rule.Problems;
import io.github.roadmaplint.rule.Rule;
import io.github.roadmaplint.rule.RuleInfo;
import io.github.roadmaplint.rule.RuleInfo.Fixable;
import io.github.roadmaplint.rule.RuleInfo.Need;
import io.github.roadmaplint.rule.Severity;
import java.util.Optional;

/** An edge without a source or a target. */
public final class LooseEdge implements Rule.OfStructure {
  /** The metadata of this rule. */
  public static final RuleInfo INFO =
      RuleInfo.of(
              "structure/loose-edge",
              Severity.WARNING,
              Fixable.NO,
              "An edge has no `source` or no `target`",
              "The site does not draw an edge with an open end. The edge is usually left over from a"
                  + " node that was deleted.")
          .needing(Need.STRUCTURES);

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void check(Entry entry, Structure structure, Problems problems) {
    for (Edge edge : structure.edges()) {
      checkEnd("source", edge, edge.source(), problems);
      checkEnd("target", edge, edge.target(), problems);
    }
  }

  private static void checkEnd(String key, Edge edge, Optional<StringData> end, Problems problems) {
    if (end.isEmpty() || end.get().value().isEmpty()) {
      problems.add(
          Problem.of(
                  Nodes.place(edge.id(), edge.span()),
                  "Edge has no `" + key + "`",
                  "Write the id of a node as its `" + key + "`, or delete the edge.")
              .about(edge.name() + ' ' + key));
    }
  }
}
