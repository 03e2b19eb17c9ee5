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
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Two nodes, or two edges, that share an id. */
public final class DuplicateId implements Rule.OfStructure {
  /** The metadata of this rule. */
  public static final RuleInfo INFO =
      RuleInfo.of(
              "structure/duplicate-id",
              Severity.ERROR,
              Fixable.NO,
              "Two nodes or two edges of a roadmap have the same id",
              "The site draws only one of two nodes or edges with one id, and a page belongs to"
                  + " a node by its id.")
          .needing(Need.STRUCTURES);

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void check(Entry entry, Structure structure, Problems problems) {
    Set<String> nodes = new HashSet<>();
    for (Node node : structure.nodes()) {
      checkId("Node", node.id(), nodes, problems);
    }
    Set<String> edges = new HashSet<>();
    for (Edge edge : structure.edges()) {
      checkId("Edge", edge.id(), edges, problems);
    }
  }

  private static void checkId(
      String what, Optional<StringData> id, Set<String> taken, Problems problems) {
    if (id.isPresent() && !taken.add(id.get().value())) {
      problems.add(
          Problem.of(
                  id.get().span(),
                  what + " id " + Quoted.of(id.get().value()) + " is already used",
                  "Delete this "
                      + what.toLowerCase(Locale.ROOT)
                      + " if it is a copy. Otherwise give it its own id.")
              .about(what + ' ' + id.get().value()));
    }
  }
}
