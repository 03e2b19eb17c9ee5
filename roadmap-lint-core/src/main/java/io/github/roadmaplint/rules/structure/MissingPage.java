package io.github.roadmaplint.rules.structure;

import io.github.roadmaplint.data.Data.StringData;
import io.github.roadmaplint.document.Structure;
import io.github.roadmaplint.document.Structure.Node;
import io.github.roadmaplint.layout.Entry;
import io.github.roadmaplint.layout.PageName;
import io.github.roadmaplint.rule.Problem;
import io.github.roadmaplint.rule.Problems;
import io.github.roadmaplint.rule.Repository;
import io.github.roadmaplint.rule.Rule;
import io.github.roadmaplint.rule.RuleInfo;
import io.github.roadmaplint.rule.RuleInfo.Fixable;
import io.github.roadmaplint.rule.RuleInfo.Need;
import io.github.roadmaplint.rule.Severity;
import io.github.roadmaplint.text.Quoted;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** A topic or subtopic without a page. */
public final class MissingPage implements Rule.OfStructurePages {
  /** The metadata of this rule. */
  public static final RuleInfo INFO =
      RuleInfo.of(
              "structure/missing-page",
              Severity.WARNING,
              Fixable.NO,
              "A topic or subtopic has no page",
              "A reader who clicks on the topic sees nothing.")
          .needing(Need.STRUCTURES);

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void check(Entry entry, Structure structure, Repository repository, Problems problems) {
    List<Node> missing = in(entry.owner(), structure, repository);
    if (missing.isEmpty()) {
      return;
    }
    Map<String, String> strays = strays(structure, pages(entry.owner(), repository));
    for (Node node : missing) {
      Optional<String> stray = Optional.ofNullable(strays.get(Nodes.slug(node)));
      problems.add(problem(node, node.id().orElseThrow(), stray));
    }
  }

  /** The topics and subtopics of a structure without a page. */
  public static List<Node> in(String owner, Structure structure, Repository repository) {
    List<Entry> pages = pages(owner, repository);
    if (!Nodes.areById(pages)) {
      return List.of();
    }
    Set<String> ids = new HashSet<>();
    pages.forEach(page -> page.name().nodeId().ifPresent(ids::add));
    return structure.nodes().stream()
        .filter(node -> node.isTopic() && node.id().isPresent())
        .filter(node -> !ids.contains(Nodes.id(node)))
        .toList();
  }

  private static List<Entry> pages(String owner, Repository repository) {
    return repository.pages(owner).stream()
        .filter(page -> page.name().language().isEmpty())
        .toList();
  }

  /** The pages whose ids belong to no node, by slug. */
  private static Map<String, String> strays(Structure structure, List<Entry> pages) {
    Set<String> nodes = new HashSet<>();
    structure.nodes().stream()
        .filter(Nodes::mayHavePage)
        .forEach(node -> nodes.add(Nodes.id(node)));
    Map<String, String> strays = new HashMap<>();
    for (Entry page : pages) {
      PageName name = page.name();
      if (!nodes.contains(name.nodeId().orElse(""))) {
        strays.put(name.slug(), page.fileName());
      }
    }
    return strays;
  }

  private static Problem problem(Node node, StringData id, Optional<String> stray) {
    String name = Quoted.of(Nodes.slug(node) + "@" + id.value() + ".md", 80);
    return Problem.of(
            node.label().orElse(id).span(),
            (node.is("topic") ? "Topic " : "Subtopic ") + Nodes.shown(node) + " has no page",
            stray
                .map(page -> "Rename " + Quoted.of(page, 80) + " to " + name + ".")
                .orElse("Add the page " + name + ", or delete the node."))
        .about(id.value())
        .unless("change/renamed-page");
  }
}
