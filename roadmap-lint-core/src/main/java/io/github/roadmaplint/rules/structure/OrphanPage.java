package io.github.roadmaplint.rules.structure;

import io.github.roadmaplint.data.Data.StringData;
import io.github.roadmaplint.document.Structure.Node;
import io.github.roadmaplint.layout.Entry;
import io.github.roadmaplint.layout.Kind;
import io.github.roadmaplint.layout.NodeId;
import io.github.roadmaplint.layout.PageName;
import io.github.roadmaplint.rule.DuplicatePages;
import io.github.roadmaplint.rule.Fix;
import io.github.roadmaplint.rule.Problem;
import io.github.roadmaplint.rule.Problems;
import io.github.roadmaplint.rule.Repository;
import io.github.roadmaplint.rule.Rule;
import io.github.roadmaplint.rule.RuleInfo;
import io.github.roadmaplint.rule.RuleInfo.Fixable;
import io.github.roadmaplint.rule.RuleInfo.Need;
import io.github.roadmaplint.rule.Severity;
import io.github.roadmaplint.source.Span;
import io.github.roadmaplint.text.Quoted;
import java.util.List;
import java.util.Optional;

/** A page whose topic is not on the roadmap. */
public final class OrphanPage implements Rule.OfPlace {
  /** The metadata of this rule. */
  public static final RuleInfo INFO =
      RuleInfo.of(
              "structure/orphan-page",
              Severity.WARNING,
              Fixable.UNSAFE,
              "A page belongs to no topic of its roadmap",
              "Readers open a page by clicking on its topic, so they cannot reach this one.")
          .needing(Need.STRUCTURES);

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void check(Entry entry, Repository repository, Problems problems) {
    if (!isOrphan(entry, repository)) {
      return;
    }
    PageName name = entry.name();
    if (name.nodeId().isEmpty()) {
      checkWithoutId(entry, repository, problems);
      return;
    }
    List<Node> nodes = repository.nodes(entry.owner(), name.nodeId().get());
    problems.add(
        renamed(name, entry.owner(), repository)
            .map(node -> otherId(entry, node, repository))
            .orElseGet(() -> nodes.isEmpty() ? removed(entry, repository) : shown(nodes.get(0)))
            .aboutPage()
            .unless("change/renamed-page"));
  }

  /**
   * Whether the topic of a page is not on the roadmap, or the page has no id and the other pages of
   * its roadmap have one.
   */
  public static boolean isOrphan(Entry entry, Repository repository) {
    if (entry.collection().kind() != Kind.TOPIC
        || !Nodes.areKnown(repository.structures(entry.owner()))) {
      return false;
    }
    Optional<String> id = entry.name().nodeId();
    return id.isEmpty()
        ? entry.collection().nested() && Nodes.areById(entry.owner(), repository)
        : repository.nodes(entry.owner(), id.get()).stream().noneMatch(Nodes::mayHavePage);
  }

  /** A page without an id in a roadmap whose other pages have one. */
  private static void checkWithoutId(Entry entry, Repository repository, Problems problems) {
    String file = Quoted.of(entry.fileName());
    Optional<Node> node = renamed(entry.name(), entry.owner(), repository);
    if (node.isEmpty()) {
      problems.add(
          Problem.of(
                  Span.at(0),
                  "Page " + file + " has no node id, as the other pages do",
                  "Move its text to the page of its topic, and delete it.")
              .aboutPage());
      return;
    }
    String wanted = PageName.of(entry.name().slug(), Nodes.id(node.get()), entry.name().language());
    problems.add(
        withNewId(
                entry,
                "Page "
                    + file
                    + " has no node id, so topic "
                    + Nodes.shown(node.get())
                    + " has no page",
                wanted,
                repository)
            .aboutPage());
  }

  /** A page that gets the node id of its topic, if the structure cannot be an old one. */
  private static Problem withNewId(
      Entry entry, String message, String wanted, Repository repository) {
    String rename = "Rename the file to " + Quoted.of(wanted, 80);
    return OwnStructures.haveNewIds(entry.owner(), repository)
        ? Problem.of(Span.at(0), message, rename + ".").with(Fix.rename(entry.folder() + wanted))
        : Problem.of(Span.at(0), message, rename + " if the structure is newer than the page.");
  }

  /** The topic that has the page's slug, another id, and no page of that language. */
  private static Optional<Node> renamed(PageName name, String owner, Repository repository) {
    return repository.topics(owner, name.slug()).stream()
        .filter(
            node ->
                repository.pages(owner, Nodes.id(node)).stream()
                    .noneMatch(page -> page.name().hasLanguageOf(name)))
        .findFirst();
  }

  private static Problem otherId(Entry entry, Node node, Repository repository) {
    PageName name = entry.name();
    String wanted = PageName.of(name.slug(), Nodes.id(node), name.language());
    return withNewId(
        entry,
        "Topic " + Nodes.shown(node) + " has another node id than its page",
        wanted,
        repository);
  }

  private static Problem shown(Node node) {
    String type = node.type().map(StringData::value).orElse("");
    return Problem.of(
        Span.at(0),
        "Node " + Nodes.shown(node) + " is a `" + type + "`, which does not open a page",
        "Make the node a topic if it is one. Otherwise delete the page.");
  }

  /** The topic was removed, or it has a new node id and a page of that name. */
  private static Problem removed(Entry entry, Repository repository) {
    Problem problem =
        Problem.of(
            Span.at(0),
            "Topic " + Quoted.of(entry.name().slug()) + " is not on the roadmap",
            "Delete the page if its topic was removed. Otherwise name the file after the topic's"
                + " node id.");
    Optional<Entry> successor = successor(entry, repository).or(() -> sameText(entry, repository));
    if (successor.isPresent()) {
      return duplicate(problem, entry, successor.get(), repository);
    }
    boolean mistyped = entry.name().nodeId().filter(NodeId::isValid).isEmpty();
    List<String> evidence = mistyped ? List.of() : OwnStructures.of(entry.owner(), repository);
    return evidence.isEmpty() ? problem : problem.with(Fix.delete(evidence));
  }

  private static Problem duplicate(
      Problem problem, Entry entry, Entry successor, Repository repository) {
    String page = Quoted.of(successor.path(), 100);
    return DuplicatePages.hasAll(successor, entry, repository)
        ? problem
            .helping("Delete the page: " + page + " has the same text.")
            .with(Fix.deleteDuplicate(successor.path()))
        : problem.helping("Move what is new in the page to " + page + ", and delete it.");
  }

  /** The page of the topic that has the page's slug and another id. */
  private static Optional<Entry> successor(Entry entry, Repository repository) {
    return repository.topics(entry.owner(), entry.name().slug()).stream()
        .flatMap(node -> repository.pages(entry.owner(), Nodes.id(node)).stream())
        .filter(page -> page.name().hasLanguageOf(entry.name()))
        .filter(page -> page.folderLanguage().equals(entry.folderLanguage()))
        .findFirst();
  }

  /** A page of a topic on the roadmap that has the same text. */
  private static Optional<Entry> sameText(Entry entry, Repository repository) {
    return OwnStructures.haveMost(entry.owner(), repository)
        ? repository.pages(entry.owner()).stream()
            .filter(page -> page.name().hasLanguageOf(entry.name()))
            .filter(page -> page.folderLanguage().equals(entry.folderLanguage()))
            .filter(page -> isOnRoadmap(page, repository))
            .filter(page -> DuplicatePages.hasAll(page, entry, repository))
            .findFirst()
        : Optional.empty();
  }

  private static boolean isOnRoadmap(Entry page, Repository repository) {
    return page.name().nodeId().stream()
        .flatMap(id -> repository.nodes(page.owner(), id).stream())
        .anyMatch(Nodes::mayHavePage);
  }
}
