package io.github.roadmaplint.rules.topic;

import io.github.roadmaplint.document.Structure.Node;
import io.github.roadmaplint.document.TopicPage;
import io.github.roadmaplint.layout.Entry;
import io.github.roadmaplint.layout.PageName;
import io.github.roadmaplint.layout.Slug;
import io.github.roadmaplint.rule.Problem;
import io.github.roadmaplint.rule.Problems;
import io.github.roadmaplint.rule.Repository;
import io.github.roadmaplint.rule.Rule;
import io.github.roadmaplint.rule.RuleInfo;
import io.github.roadmaplint.rule.RuleInfo.Fixable;
import io.github.roadmaplint.rule.Severity;
import io.github.roadmaplint.rule.TopicWords;
import io.github.roadmaplint.source.Span;
import io.github.roadmaplint.text.Quoted;
import io.github.roadmaplint.text.SimilarWords;
import java.util.List;
import java.util.Optional;

/** A file name that is misspelled, or that has nothing to do with the page. */
public final class MisnamedFile implements Rule.OfTopicFile {
  /** The metadata of this rule. */
  public static final RuleInfo INFO =
      RuleInfo.of(
          "topic/misnamed-file",
          Severity.WARNING,
          Fixable.NO,
          "The name of a file is misspelled or does not fit the page",
          "The site makes the name of the file, and the URL of the page, from the topic's label. A"
              + " misspelled name is also a misspelled label; a name of something else is a page in"
              + " the wrong place.");

  /** A page with fewer words is not compared with its name. */
  private static final int FEWEST_WORDS = 8;

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void check(TopicPage page, Entry entry, Repository repository, Problems problems) {
    PageName name = page.name();
    if (!page.isPublished() || page.title().isEmpty()) {
      return;
    }
    String title = page.title().get().content().text();
    String slug = name.slug();
    if (Slug.hasLetters(title, slug) || title.equals("undefined") || !isAscii(slug)) {
      return;
    }
    if (repository.pages(entry.owner(), name.nodeId().orElseThrow()).size() > 1
        || isStale(entry, name, repository)) {
      return; // other rules report these
    }
    List<String> words = TopicWords.of(slug);
    Optional<String> meant = misspelled(words, title, page);
    boolean signs = TopicWords.of(title).isEmpty();
    boolean unrelated = meant.isEmpty() && !signs && isUnrelated(words, title, page);
    if ((meant.isEmpty() && !unrelated) || TranslatedPages.isTranslated(page, repository)) {
      return;
    }
    if (meant.isPresent()) {
      problems.add(misspelled(slug, title, meant.get()).aboutPage());
    } else if (OtherTitle.other(page, entry, repository).isEmpty()) {
      problems.add(unrelated(slug, title).aboutPage());
    }
  }

  /** A name in another script can be a translation of the title. */
  private static boolean isAscii(String slug) {
    return slug.chars().allMatch(c -> c < 0x80);
  }

  /** Whether the topic has another label now. */
  private static boolean isStale(Entry entry, PageName name, Repository repository) {
    List<Node> nodes = repository.nodes(entry.owner(), name.nodeId().orElseThrow());
    return !nodes.isEmpty()
        && nodes.stream()
            .flatMap(node -> node.label().stream())
            .noneMatch(label -> Slug.of(label.value()).equals(name.slug()));
  }

  /** The word of the slug that is a misspelling of a word of the title, and is not in the text. */
  private static Optional<String> misspelled(List<String> words, String title, TopicPage page) {
    List<String> titleWords = TopicWords.of(title);
    titleWords.addAll(TopicWords.of(Slug.of(title)));
    String joined = String.join("", titleWords);
    List<String> meant =
        titleWords.stream().filter(word -> !words.contains(word)).distinct().toList();
    for (String word : words) {
      if (titleWords.contains(word) || joined.contains(word)) {
        continue;
      }
      if (meant.stream().anyMatch(other -> SimilarWords.isMisspelling(word, other))
          && !TopicWords.of(page.source().text()).contains(word)) {
        return Optional.of(word);
      }
    }
    return Optional.empty();
  }

  /** Whether no word of the slug, nor anything like it, is in the page. */
  private static boolean isUnrelated(List<String> slug, String title, TopicPage page) {
    List<String> words = TopicWords.distinctive(slug);
    words.removeIf(word -> word.length() < 2);
    if (words.isEmpty() || TopicWords.missing(words, TopicWords.of(title)).size() < words.size()) {
      return false;
    }
    String text = page.source().text();
    List<String> all = TopicWords.of(text);
    return all.size() >= FEWEST_WORDS
        && Description.hasWords(page)
        && TopicWords.missing(words, all).size() == words.size()
        && !TopicWords.joined(text).contains(String.join("", slug));
  }

  private static Problem misspelled(String slug, String title, String word) {
    return Problem.of(
        Span.at(0),
        "File name " + Quoted.of(slug, 26) + " is misspelled: the title is " + Quoted.of(title, 26),
        "Correct " + Quoted.of(word) + " in the topic's label and in the name of the file.");
  }

  private static Problem unrelated(String slug, String title) {
    return Problem.of(
        Span.at(0),
        "File name " + Quoted.of(slug, 26) + " does not fit the page " + Quoted.of(title, 26),
        "Move the text to the page of its topic, and write one about this topic.");
  }
}
