package io.github.roadmaplint.rules.topic;

import io.github.roadmaplint.data.Data.StringData;
import io.github.roadmaplint.document.Structure.Node;
import io.github.roadmaplint.document.TopicPageParser;
import io.github.roadmaplint.layout.Entry;
import io.github.roadmaplint.layout.Slug;
import io.github.roadmaplint.rule.Repository;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * The page of a topic that the site keeps. It names the page of a topic after the label, so that is
 * the page with this name. If the label is not known, or no page has its name, it is the page that
 * is named after its own title.
 *
 * @param reason why, as the end of a sentence
 */
record KeptPage(Entry entry, String reason) {

  /** The page that is kept; empty if none of the pages, or several, could be it. */
  static Optional<KeptPage> of(Entry entry, List<Entry> others, Repository repository) {
    List<Entry> all = new ArrayList<>(others);
    all.add(entry);
    Set<String> labels = labels(entry, repository);
    List<Entry> named = all.stream().filter(page -> labels.contains(page.name().slug())).toList();
    return named.isEmpty()
        ? only(all, page -> isTitle(page, repository), "is named after its title")
        : only(named, page -> true, "is named after the label of its topic");
  }

  private static Optional<KeptPage> only(
      List<Entry> pages, Predicate<Entry> wanted, String reason) {
    List<Entry> found = pages.stream().filter(wanted).toList();
    return found.size() == 1 ? Optional.of(new KeptPage(found.get(0), reason)) : Optional.empty();
  }

  private static Set<String> labels(Entry entry, Repository repository) {
    return repository.nodes(entry.owner(), entry.name().nodeId().orElse("")).stream()
        .filter(Node::isTopic)
        .flatMap(node -> node.label().map(StringData::value).stream())
        .map(Slug::of)
        .collect(Collectors.toSet());
  }

  private static boolean isTitle(Entry page, Repository repository) {
    return repository
        .page(page.path())
        .flatMap(text -> TopicPageParser.parse(text, page.name()).title())
        .map(title -> Slug.of(title.content().text()))
        .filter(page.name().slug()::equals)
        .isPresent();
  }
}
