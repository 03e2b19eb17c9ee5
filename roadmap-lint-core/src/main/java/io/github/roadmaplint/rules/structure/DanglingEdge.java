package io.github.roadmaplint.rules.structure;

import io.github.roadmaplint.data.Data.StringData;
import io.github.roadmaplint.document.Structure;
import io.github.roadmaplint.document.Structure.Edge;
import io.github.roadmaplint.document.Structure.Node;
import io.github.roadmaplint.layout.Entry;
import io.github.roadmaplint.rule.Problem;
import io.github.roadmaplint.rule.Problems;
import io.github.roadmaplint.rule.Rule;
import io.github.roadmaplint.rule.RuleInfo;
import io.github.roadmaplint.rule.RuleInfo.Fixable;
import io.github.roadmaplint.rule.RuleInfo.Need;
import io.github.roadmaplint.rule.Severity;
import io.github.roadmaplint.text.Quoted;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

/** An edge to or from a node that does not exist. */
public final class DanglingEdge implements Rule.OfStructure {
  /** The metadata of this rule. */
  public static final RuleInfo INFO =
      RuleInfo.of(
              "structure/dangling-edge",
              Severity.WARNING,
              Fixable.NO,
              "An edge begins or ends at a node that is not in the file",
              "The site cannot draw an edge to a node that does not exist. The edge is usually left"
                  + " over from a node that was deleted.")
          .needing(Need.STRUCTURES);

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void check(Entry entry, Structure structure, Problems problems) {
    Set<String> ids = new HashSet<>();
    for (Node node : structure.nodes()) {
      node.id().ifPresent(id -> ids.add(id.value()));
    }
    for (Edge edge : structure.edges()) {
      checkEnd(edge, "begins at", edge.source(), ids, problems);
      checkEnd(edge, "ends at", edge.target(), ids, problems);
    }
  }

  private static void checkEnd(
      Edge edge, String verb, Optional<StringData> end, Set<String> ids, Problems problems) {
    if (end.isPresent() && !end.get().value().isEmpty() && !ids.contains(end.get().value())) {
      problems.add(
          Problem.of(
                  end.get().span(),
                  "Edge " + verb + " " + Quoted.of(end.get().value()) + ", which is not a node",
                  "Connect the edge to a node, or delete it.")
              .about(edge.name() + ' ' + verb + ' ' + end.get().value()));
    }
  }
}
