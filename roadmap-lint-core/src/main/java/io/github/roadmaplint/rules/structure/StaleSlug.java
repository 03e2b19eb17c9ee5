package io.github.roadmaplint.rules.structure;

import io.github.roadmaplint.document.Structure;
import io.github.roadmaplint.document.Structure.Node;
import io.github.roadmaplint.layout.Entry;
import io.github.roadmaplint.layout.Kind;
import io.github.roadmaplint.layout.PageName;
import io.github.roadmaplint.rule.Fix;
import io.github.roadmaplint.rule.Problem;
import io.github.roadmaplint.rule.Problems;
import io.github.roadmaplint.rule.Repository;
import io.github.roadmaplint.rule.Rule;
import io.github.roadmaplint.rule.RuleInfo;
import io.github.roadmaplint.rule.RuleInfo.Fixable;
import io.github.roadmaplint.rule.Severity;
import io.github.roadmaplint.source.Span;
import io.github.roadmaplint.text.Quoted;
import java.util.List;

/** A page whose file is not named after the label of its topic. */
public final class StaleSlug implements Rule.OfPlace {
  /** What is constant about this rule. */
  public static final RuleInfo INFO =
      RuleInfo.of(
          "structure/stale-slug",
          Severity.WARNING,
          Fixable.UNSAFE,
          "The name of a file is not the slug of its topic",
          "The site makes the address of a page from the label: the file keeps a name that"
              + " readers and contributors no longer find it by.");

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void check(Entry entry, Repository repository, Problems problems) {
    PageName name = entry.name();
    if (entry.collection().kind() != Kind.TOPIC || name.nodeId().isEmpty()) {
      return;
    }
    if (name.language().isPresent()) {
      return; // a translation may have a translated slug
    }
    List<Structure> structures = repository.structures(entry.owner());
    if (structures.isEmpty()) {
      return;
    }
    String id = name.nodeId().get();
    List<Node> nodes =
        structures.stream()
            .flatMap(structure -> Nodes.withId(structure, id).stream())
            .filter(node -> node.isTopic() && node.label().isPresent())
            .toList();
    if (nodes.isEmpty() || nodes.stream().anyMatch(node -> Nodes.hasSlug(node, name.slug()))) {
      return;
    }
    Node node = nodes.get(0);
    String wanted = Nodes.slug(node) + "@" + id + ".md";
    if (isTaken(wanted, entry, repository)) {
      return;
    }
    problems.add(
        Problem.of(
                Span.at(0),
                "File name "
                    + Quoted.of(name.slug(), 25)
                    + " is not the slug of "
                    + Nodes.shown(node),
                "Rename the file to " + Quoted.of(wanted, 80) + ".")
            .with(Fix.rename(wanted)));
  }

  /** Two pages for one topic are another rule's finding, and renaming would lose one of them. */
  private static boolean isTaken(String fileName, Entry entry, Repository repository) {
    return repository.pages(entry.owner()).stream()
        .anyMatch(page -> page.fileName().equals(fileName));
  }
}
