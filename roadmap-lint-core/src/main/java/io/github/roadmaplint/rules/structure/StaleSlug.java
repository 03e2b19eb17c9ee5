package io.github.roadmaplint.rules.structure;

import io.github.roadmaplint.document.Structure.Node;
import io.github.roadmaplint.document.TopicPage;
import io.github.roadmaplint.layout.Entry;
import io.github.roadmaplint.layout.PageName;
import io.github.roadmaplint.layout.Slug;
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
import java.util.Optional;

/** A page whose file is not named after the label of its topic. */
public final class StaleSlug implements Rule.OfTopicFile {
  /** The metadata of this rule. */
  public static final RuleInfo INFO =
      RuleInfo.of(
              "structure/stale-slug",
              Severity.WARNING,
              Fixable.UNSAFE,
              "The name of a file is not the slug of its topic",
              "The site makes the URL of a page from the label. Contributors no longer find the file"
                  + " by its old name.")
          .needing(Need.STRUCTURES);

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void check(TopicPage page, Entry entry, Repository repository, Problems problems) {
    PageName name = page.name();
    if (name.nodeId().isEmpty() || name.language().isPresent()) {
      return; // a translation may have a translated slug
    }
    String id = name.nodeId().get();
    Optional<Node> first = Optional.empty();
    for (Node node : repository.nodes(entry.owner(), id)) {
      if (node.isTopic() && node.label().isPresent()) {
        if (Nodes.hasSlug(node, name.slug())) {
          return;
        }
        first = first.isPresent() ? first : Optional.of(node);
      }
    }
    if (first.isPresent()) {
      check(page, entry, first.get(), repository, problems);
    }
  }

  private static void check(
      TopicPage page, Entry entry, Node node, Repository repository, Problems problems) {
    PageName name = page.name();
    String id = name.nodeId().orElseThrow();
    String wanted = PageName.of(Nodes.slug(node), id, Optional.empty());
    if (!isTaken(wanted, id, entry, repository)) {
      problems.add(
          isTitle(page, name.slug())
              ? outdatedLabel(node, name.slug())
              : otherName(node, entry, wanted).unless("change/renamed-page"));
    }
  }

  /** Whether the page has the title that it is named after. */
  private static boolean isTitle(TopicPage page, String slug) {
    return page.title()
        .map(title -> Slug.of(title.content().text()))
        .filter(title -> !title.isEmpty() && dashes(title).equals(dashes(slug)))
        .isPresent();
  }

  /** A slug with one hyphen where a character was dropped between two words. */
  private static String dashes(String slug) {
    return slug.replaceAll("-+", "-");
  }

  private static Problem outdatedLabel(Node node, String slug) {
    return Problem.of(
        Span.at(0),
        "Label "
            + Nodes.shown(node)
            + " looks outdated: file name and title say "
            + Quoted.of(slug, 25),
        "Change the label of the topic if it is outdated. Otherwise change the title and the"
            + " name of the file.");
  }

  private static Problem otherName(Node node, Entry entry, String wanted) {
    return Problem.of(
            Span.at(0),
            "File name "
                + Quoted.of(entry.name().slug(), 25)
                + " is not the slug of "
                + Nodes.shown(node),
            "Rename the file to " + Quoted.of(wanted, 80) + ".")
        .with(Fix.rename(entry.folder() + wanted));
  }

  /** Another rule reports two pages for one topic, and renaming would lose one of them. */
  private static boolean isTaken(String fileName, String id, Entry entry, Repository repository) {
    return repository.pages(entry.owner(), id).stream()
        .anyMatch(page -> page.fileName().equals(fileName));
  }
}
