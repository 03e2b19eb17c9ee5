package io.github.roadmaplint.rules.structure;

import io.github.roadmaplint.data.Data.StringData;
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
import io.github.roadmaplint.rule.TopicWords;
import io.github.roadmaplint.source.Span;
import io.github.roadmaplint.text.Quoted;
import java.util.List;
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

  private static final int LONGEST_NAME = 255;

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
    if (isUsable(Nodes.slug(node), wanted) && !isTaken(wanted, id, entry, repository)) {
      problems.add(
          (isTitle(page, name.slug()) || isOfOtherTopic(page, node)
                  ? outdatedLabel(node, name.slug())
                  : otherName(page, entry, node, wanted, repository).unless("change/renamed-page"))
              .aboutPage());
    }
  }

  /**
   * Whether the title and the file name have a common word, and none with the label: the id of a
   * node can be that of another topic later.
   */
  private static boolean isOfOtherTopic(TopicPage page, Node node) {
    List<String> title = TopicWords.distinctive(titleWords(page));
    List<String> name = TopicWords.distinctive(TopicWords.of(page.name().slug()));
    List<String> label = TopicWords.of(label(node));
    return share(title, name) && !share(title, label) && !share(name, label);
  }

  private static boolean share(List<String> one, List<String> other) {
    return TopicWords.missing(one, other).size() < one.size()
        || TopicWords.missing(other, one).size() < other.size();
  }

  /** Whether the title has every word of the label. */
  private static boolean hasLabel(TopicPage page, Node node) {
    return TopicWords.missing(TopicWords.of(label(node)), titleWords(page)).isEmpty();
  }

  private static List<String> titleWords(TopicPage page) {
    return TopicWords.of(page.title().map(title -> title.content().text()).orElse(""));
  }

  private static String label(Node node) {
    return node.label().map(StringData::value).orElse("");
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

  /** A structure from outside the repository can be older than the page, and name another topic. */
  private static Problem otherName(
      TopicPage page, Entry entry, Node node, String wanted, Repository repository) {
    String message =
        "File name "
            + Quoted.of(entry.name().slug(), 25)
            + " is not the slug of "
            + Nodes.shown(node);
    String name = Quoted.of(wanted, 80);
    return OwnStructures.are(entry.owner(), repository) || hasLabel(page, node)
        ? Problem.of(Span.at(0), message, "Rename the file to " + name + ".")
            .with(Fix.rename(entry.folder() + wanted))
        : Problem.of(
            Span.at(0),
            message,
            "Rename the file to " + name + " if the structure is newer than the page.");
  }

  /** A label without a Latin letter or digit has no slug, and file systems limit the length. */
  private static boolean isUsable(String slug, String fileName) {
    return !slug.isEmpty() && fileName.length() <= LONGEST_NAME;
  }

  /** Another rule reports two pages for one topic, and renaming would lose one of them. */
  private static boolean isTaken(String fileName, String id, Entry entry, Repository repository) {
    return repository.pages(entry.owner(), id).stream()
        .anyMatch(page -> page.fileName().equals(fileName));
  }
}
