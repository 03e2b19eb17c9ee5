package io.github.roadmaplint.rules.frontmatter;

import io.github.roadmaplint.data.Data.StringData;
import io.github.roadmaplint.layout.RoadmapNames;
import io.github.roadmaplint.source.Span;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/**
 * What a sentence says that a roadmap is about: {@code become a Java developer}, {@code for modern
 * backend development}.
 *
 * @param name the words that name a roadmap, and the word after them
 * @param start the offset of the name in the text
 */
record Subject(String name, int start) {
  private static final int LONGEST_NAME = 4;
  private static final Set<String> ARTICLES = Set.of("a", "an");
  private static final Set<String> BECOMING = Set.of("become", "becoming", "becomes");

  /** Words after the name of a roadmap: what is done with it, and who does it. */
  private static final Set<String> ROLES =
      Set.of("developer", "development", "engineer", "engineering", "expert", "specialist");

  /** Words in the names of many roadmaps. */
  private static final Set<String> GENERAL =
      Set.of("and", "beginner", "developer", "engineer", "for", "of", "roadmap", "the", "to");

  static boolean isGeneral(String word) {
    return GENERAL.contains(word);
  }

  /**
   * The subjects of the sentences of a text that have no word of the roadmap's own name.
   *
   * @param own the words of that name
   * @param roadmaps the slug of the roadmap with a name of some words
   */
  static List<Subject> in(
      String text, Set<String> own, Function<List<String>, Optional<String>> roadmaps) {
    List<Subject> found = new ArrayList<>();
    if (!mayHaveSubject(text)) {
      return found;
    }
    int from = 0;
    for (String sentence : text.split("(?<=[.!?])\\s", -1)) {
      List<String> words = RoadmapNames.words(sentence);
      List<List<String>> names = new ArrayList<>(0);
      for (int i = 0; i < words.size(); i++) {
        nameAt(words, i, roadmaps).ifPresent(names::add);
      }
      if (!names.isEmpty() && Collections.disjoint(words, own)) {
        add(names, sentence.toLowerCase(Locale.ROOT), from, found);
      }
      from += sentence.length() + 1;
    }
    return found;
  }

  private static boolean mayHaveSubject(String text) {
    return text.contains("ecom") || text.contains(" for ");
  }

  /** The name that follows {@code become a}, {@code for} or {@code for modern}. */
  private static Optional<List<String>> nameAt(
      List<String> words, int at, Function<List<String>, Optional<String>> roadmaps) {
    boolean role = BECOMING.contains(words.get(at));
    if (!role && !words.get(at).equals("for")) {
      return Optional.empty();
    }
    int start = at + 1;
    if (role && start < words.size() && ARTICLES.contains(words.get(start))) {
      start++;
    }
    if (start < words.size() && words.get(start).equals("modern")) {
      start++;
    }
    for (int end = Math.min(words.size(), start + LONGEST_NAME); end > start; end--) {
      boolean followed = end < words.size() && ROLES.contains(words.get(end));
      if (followed && roadmaps.apply(words.subList(start, end)).isPresent()) {
        return Optional.of(words.subList(start, end + 1));
      }
    }
    return Optional.empty();
  }

  /** Adds names in the order of a sentence that begins at an offset. */
  private static void add(
      List<List<String>> names, String sentence, int offset, List<Subject> found) {
    int from = 0;
    for (List<String> name : names) {
      String shown = String.join(" ", name);
      int whole = sentence.indexOf(shown, from);
      int start = Math.max(from, whole < 0 ? sentence.indexOf(name.get(0), from) : whole);
      found.add(new Subject(shown, offset + start));
      from = start + 1;
    }
  }

  /** The span of the name if the raw text is equal to the value, otherwise the whole text. */
  Span place(StringData text) {
    int end = start + name.length();
    boolean exact = text.verbatim() && start >= 0 && end <= text.value().length();
    int from = text.content().start();
    return exact ? new Span(from + start, from + end) : text.span();
  }
}
