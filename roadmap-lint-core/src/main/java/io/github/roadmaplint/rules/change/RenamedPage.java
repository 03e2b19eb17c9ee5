package io.github.roadmaplint.rules.change;

import io.github.roadmaplint.data.Data.StringData;
import io.github.roadmaplint.document.Structure;
import io.github.roadmaplint.document.Structure.Node;
import io.github.roadmaplint.layout.Entry;
import io.github.roadmaplint.layout.Kind;
import io.github.roadmaplint.layout.PageName;
import io.github.roadmaplint.layout.Slug;
import io.github.roadmaplint.rule.Changes;
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
import java.util.Optional;

/** A change that takes the page of a topic from the topic, which is still on the roadmap. */
public final class RenamedPage implements Rule.OfPlace, Rule.OfStructurePages {
  /** The metadata of this rule. */
  public static final RuleInfo INFO =
      RuleInfo.of(
              "change/renamed-page",
              Severity.ERROR,
              Fixable.NO,
              "A change renames or deletes the page of a topic that is still on the roadmap",
              "The site finds the page of a topic by the node id in its name, and contributors by"
                  + " its slug. Without the page, readers who click on the topic see nothing.")
          .needing(Need.CHANGE);

  private final Changes changes;

  /** Uses what is known of the change. */
  public RenamedPage(Changes changes) {
    this.changes = changes;
  }

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void check(Entry entry, Repository repository, Problems problems) {
    Optional<Entry> before = changes.renamedFrom(entry.path());
    if (before.isEmpty() || before.get().collection().kind() != Kind.TOPIC) {
      return;
    }
    Optional<Node> topic = topic(before.get(), repository);
    if (topic.isEmpty()) {
      return;
    }
    if (!hasPage(before.get(), repository)) {
      problems.add(
          Problem.of(
              Span.at(0),
              "Page of topic " + shown(topic.get()) + " was renamed and lost its node id",
              "Name the file " + Quoted.of(before.get().fileName(), 80) + " again."));
    } else if (isOldSlugRight(entry, before.get(), topic.get())) {
      problems.add(
          Problem.of(
              Span.at(0),
              "Page of topic " + shown(topic.get()) + " was renamed, but the topic was not",
              "Name the file "
                  + Quoted.of(before.get().fileName(), 80)
                  + " again, or change the label of the topic."));
    }
  }

  private static boolean isOldSlugRight(Entry entry, Entry before, Node topic) {
    String slug = Slug.of(topic.label().map(StringData::value).orElse(""));
    return entry.owner().equals(before.owner())
        && entry.name().nodeId().equals(before.name().nodeId())
        && before.name().language().isEmpty()
        && before.name().slug().equals(slug)
        && !entry.name().slug().equals(slug);
  }

  @Override
  public void check(Entry entry, Structure structure, Repository repository, Problems problems) {
    for (Entry page : changes.deleted()) {
      if (page.collection().kind() != Kind.TOPIC
          || !page.owner().equals(entry.owner())
          || page.name().language().isPresent()
          || hasPage(page, repository)) {
        continue;
      }
      structure.nodes().stream()
          .filter(node -> node.isTopic() && hasId(node, page.name()))
          .findFirst()
          .ifPresent(node -> problems.add(deleted(node, page)));
    }
  }

  private static Problem deleted(Node node, Entry page) {
    Span place = node.label().or(node::id).map(StringData::span).orElse(Span.at(0));
    return Problem.of(
        place,
        "Page of topic " + shown(node) + " was deleted, but the topic is on the roadmap",
        "Restore " + Quoted.of(page.path(), 150) + ", or delete the node.");
  }

  private static Optional<Node> topic(Entry page, Repository repository) {
    return page.name().nodeId().stream()
        .flatMap(id -> repository.nodes(page.owner(), id).stream())
        .filter(Node::isTopic)
        .findFirst();
  }

  private static boolean hasId(Node node, PageName name) {
    return node.id().map(StringData::value).equals(name.nodeId());
  }

  /** Whether the topic of a page has a page in the same language now. */
  private static boolean hasPage(Entry page, Repository repository) {
    return page.name().nodeId().stream()
        .flatMap(id -> repository.pages(page.owner(), id).stream())
        .anyMatch(other -> other.name().hasLanguageOf(page.name()));
  }

  private static String shown(Node node) {
    return Quoted.of(node.label().or(node::id).map(StringData::value).orElse(""), 24);
  }
}
