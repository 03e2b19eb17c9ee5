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
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** An edge from a node to itself. */
public final class SelfEdge implements Rule.OfStructure {
  /** The metadata of this rule. */
  public static final RuleInfo INFO =
      RuleInfo.of(
              "structure/self-edge",
              Severity.WARNING,
              Fixable.NO,
              "An edge leads from a node back to itself",
              "A topic cannot follow itself. Such an edge is usually drawn by accident, and appears"
                  + " as a loop beside the node.")
          .needing(Need.STRUCTURES);

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void check(Entry entry, Structure structure, Problems problems) {
    Map<String, Node> nodes = new HashMap<>();
    for (Edge edge : structure.edges()) {
      Optional<StringData> source = edge.source().filter(id -> !id.value().isEmpty());
      Optional<StringData> target = edge.target();
      if (source.isPresent()
          && source.map(StringData::value).equals(target.map(StringData::value))) {
        if (nodes.isEmpty()) {
          structure.nodes().forEach(node -> nodes.putIfAbsent(Nodes.id(node), node));
        }
        problems.add(problem(nodes, target.orElseThrow()).about(edge.name()));
      }
    }
  }

  private static Problem problem(Map<String, Node> nodes, StringData target) {
    Node known = nodes.get(target.value());
    String node = known == null ? Quoted.of(target.value()) : Nodes.shown(known);
    return Problem.of(
        target.span(),
        "Edge leads from node " + node + " back to itself",
        "Connect the edge to another node, or delete it.");
  }
}
