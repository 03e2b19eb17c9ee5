package io.github.roadmaplint.rules.topic;

import io.github.roadmaplint.data.Data.StringData;
import io.github.roadmaplint.document.TopicPage;
import io.github.roadmaplint.layout.Entry;
import io.github.roadmaplint.layout.Slug;
import io.github.roadmaplint.markdown.Block.Heading;
import io.github.roadmaplint.rule.Problem;
import io.github.roadmaplint.rule.Problems;
import io.github.roadmaplint.rule.Repository;
import io.github.roadmaplint.rule.Rule;
import io.github.roadmaplint.rule.RuleInfo;
import io.github.roadmaplint.rule.RuleInfo.Fixable;
import io.github.roadmaplint.rule.Severity;
import io.github.roadmaplint.rule.TopicWords;
import io.github.roadmaplint.text.Quoted;
import io.github.roadmaplint.text.SimilarWords;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** A page with the title of another topic. */
public final class OtherTitle implements Rule.OfTopicFile {
  /** The metadata of this rule. */
  public static final RuleInfo INFO =
      RuleInfo.of(
          "topic/other-title",
          Severity.WARNING,
          Fixable.NO,
          "The title of a page is that of another topic of the roadmap",
          "The text of another topic was probably pasted into the page, so readers find one topic"
              + " twice and the other one nowhere.");

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void check(TopicPage page, Entry entry, Repository repository, Problems problems) {
    if (page.isPublished() && page.title().isPresent()) {
      Heading title = page.title().get();
      other(page, entry, repository)
          .filter(other -> !hasLabel(title, entry, repository))
          .ifPresent(
              other ->
                  problems.add(
                      problem(title, name(entry, repository), other)
                          .aboutPage(other.name().slug())));
    }
  }

  /** Whether the title has every word of the topic's label: then the name of the file is wrong. */
  private static boolean hasLabel(Heading title, Entry entry, Repository repository) {
    List<String> words = TopicWords.of(title.content().text());
    return labels(entry, repository)
        .map(TopicWords::of)
        .anyMatch(label -> !label.isEmpty() && TopicWords.missing(label, words).isEmpty());
  }

  /** The labels of the page's node; none without a structure. */
  private static Stream<String> labels(Entry entry, Repository repository) {
    return repository.nodes(entry.owner(), entry.name().nodeId().orElse("")).stream()
        .flatMap(node -> node.label().stream())
        .map(StringData::value);
  }

  /** The name of the page's topic: its label, or the slug of the file. */
  private static String name(Entry entry, Repository repository) {
    return labels(entry, repository)
        .filter(label -> !label.isBlank())
        .findFirst()
        .orElse(entry.name().slug());
  }

  /** The other page with the name of this title. */
  static Optional<Entry> other(TopicPage page, Entry entry, Repository repository) {
    String title = page.title().map(it -> it.content().text()).orElse("");
    String slug = page.name().slug();
    if (Slug.hasLetters(title, slug)) {
      return Optional.empty();
    }
    String wanted = Slug.letters(title);
    if (wanted.isEmpty()) {
      return Optional.empty();
    }
    return repository
        .pageNamed(entry.owner(), wanted)
        .filter(other -> !other.name().nodeId().equals(page.name().nodeId()))
        .filter(other -> !isAlso(page, slug, title))
        .filter(other -> !TranslatedPages.isTranslated(page, repository));
  }

  /** Whether the page can have both names: its slug is a form of the title, or names the text. */
  private static boolean isAlso(TopicPage page, String slug, String title) {
    List<String> slugWords = TopicWords.distinctive(TopicWords.of(slug));
    List<String> titleWords = TopicWords.of(title);
    List<String> only = TopicWords.missing(slugWords, titleWords);
    List<String> others = TopicWords.missing(TopicWords.distinctive(titleWords), slugWords);
    if (only.isEmpty() || others.isEmpty() || isMisspelled(only, others)) {
      return true;
    }
    boolean shared = only.size() < slugWords.size();
    return shared
        && TopicWords.missing(only, TopicWords.of(Description.text(page))).size() < only.size();
  }

  private static boolean isMisspelled(List<String> words, List<String> others) {
    for (String word : words) {
      for (String other : others) {
        if (SimilarWords.isMisspelling(word, other)) {
          return true;
        }
      }
    }
    return false;
  }

  private static Problem problem(Heading title, String name, Entry other) {
    return Problem.of(
        title.content().span(),
        "Title "
            + Quoted.of(title.content().text(), 26)
            + " is that of another topic, not of "
            + Quoted.of(name, 26),
        "Write the title and the text of this topic. The other topic is "
            + Quoted.of(other.fileName(), 80)
            + ".");
  }
}
