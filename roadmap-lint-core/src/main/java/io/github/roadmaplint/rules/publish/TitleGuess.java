package io.github.roadmaplint.rules.publish;

import io.github.roadmaplint.data.Data.StringData;
import io.github.roadmaplint.document.Structure;
import io.github.roadmaplint.document.Structure.Node;
import io.github.roadmaplint.document.TopicPage;
import io.github.roadmaplint.layout.Entry;
import io.github.roadmaplint.layout.Slug;
import io.github.roadmaplint.markdown.Link;
import io.github.roadmaplint.rule.Repository;
import io.github.roadmaplint.text.Order;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Guesses the title of a page: the label of its topic, or the words of its file name, written as
 * the page itself writes them.
 */
final class TitleGuess {
  private static final int LONGEST_NAME = 3;
  private static final Pattern NUMBER = Pattern.compile("^\\d+-");

  /** Characters that Markdown could read as markup. */
  private static final Pattern MARKUP = Pattern.compile("[<>*_`\\[\\]\\\\&]");

  private static final Pattern GAPS = Pattern.compile("[\\s|<>\"“”‘’`*_]+");
  private static final Pattern MARKS = Pattern.compile("^[(\\[{.,;:!?'@]+|[)\\]}.,;:!?']+$");

  /** Words that have a capital only at the beginning of a title. */
  private static final Set<String> SMALL =
      Set.of(
          ("a advanced an and as at basic basics by common do for from how in introduction is of on or"
                  + " other the to tools types using vs what when why with your")
              .split(" "));

  private final Map<String, Map<String, Integer>> spellings = new HashMap<>();

  private TitleGuess() {}

  /** The title; empty when the spelling of its words is not known. */
  static String of(TopicPage page, Entry entry, Repository repository) {
    Optional<String> label = label(page, entry, repository);
    if (label.isPresent()) {
      return label.get();
    }
    TitleGuess guess = new TitleGuess();
    guess.read(page);
    return guess.title(slug(entry));
  }

  /** The name of a page, without a number that only sorts; an index has the name of its folder. */
  static String slug(Entry entry) {
    String slug = entry.name().slug();
    String name = slug;
    if (slug.equals("index")) {
      String[] folders = entry.folder().split("/", -1);
      String folder = folders.length < 2 ? "" : folders[folders.length - 2];
      name = folder.equals("content") ? entry.owner() : folder;
    }
    return entry.collection().nested() ? NUMBER.matcher(name).replaceFirst("") : name;
  }

  private static Optional<String> label(TopicPage page, Entry entry, Repository repository) {
    String id = page.name().nodeId().orElse("");
    for (Structure structure : repository.structures(entry.owner())) {
      for (Node node : structure.nodes()) {
        if (node.isTopic() && node.id().map(StringData::value).filter(id::equals).isPresent()) {
          return node.label()
              .map(label -> label.value().strip().replaceAll("\\s+", " "))
              .filter(label -> !label.isEmpty() && !MARKUP.matcher(label).find());
        }
      }
    }
    return Optional.empty();
  }

  private void read(TopicPage page) {
    StringBuilder text = new StringBuilder(page.source().text());
    for (Link link : page.page().links()) {
      for (int i = link.urlSpan().start(); i < link.urlSpan().end(); i++) {
        text.setCharAt(i, ' ');
      }
    }
    for (String token : GAPS.split(text, -1)) {
      String word = MARKS.matcher(token).replaceAll("");
      word = word.substring(word.lastIndexOf('@') + 1);
      spellings.computeIfAbsent(Slug.of(word), key -> new HashMap<>()).merge(word, 1, Integer::sum);
    }
  }

  private String title(String slug) {
    String[] words = slug.split("-", -1);
    List<String> title = new ArrayList<>();
    int at = 0;
    while (at < words.length) {
      int next = at;
      for (int count = Math.min(LONGEST_NAME, words.length - at);
          count > 0 && next == at;
          count--) {
        String name = String.join("-", List.of(words).subList(at, at + count));
        Optional<String> spelling = spelling(name);
        if (spelling.isPresent()) {
          title.add(spelling.get());
          next = at + count;
        }
      }
      if (next == at) {
        return "";
      }
      at = next;
    }
    return capitalized(String.join(" ", title));
  }

  /**
   * The most common spelling in the page; with capitals if it is ever written so inside a sentence.
   */
  private Optional<String> spelling(String name) {
    Map<String, Integer> known = spellings.getOrDefault(name, Map.of());
    if (name.isEmpty() || (known.isEmpty() && !SMALL.contains(name))) {
      return Optional.empty();
    }
    return known.entrySet().stream()
        .max(
            Order.then(
                Order.by(Map.Entry<String, Integer>::getValue),
                Order.by(Map.Entry<String, Integer>::getKey).reversed()))
        .map(Map.Entry::getKey)
        .or(() -> Optional.of(name));
  }

  private static String capitalized(String title) {
    return title.substring(0, 1).toUpperCase(Locale.ROOT) + title.substring(1);
  }
}
