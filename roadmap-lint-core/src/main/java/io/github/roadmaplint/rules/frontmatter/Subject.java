package io.github.roadmaplint.rules.frontmatter;

import io.github.roadmaplint.data.Data.StringData;
import io.github.roadmaplint.layout.RoadmapNames;
import io.github.roadmaplint.source.Span;
import java.util.ArrayList;
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
 * @param sentence the words of the sentence
 */
record Subject(String name, int start, List<String> sentence) {
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
   * The subjects of the sentences of a text.
   *
   * @param roadmaps the slug of the roadmap with a name of some words
   */
  static List<Subject> in(String text, Function<List<String>, Optional<String>> roadmaps) {
    List<Subject> found = new ArrayList<>();
    if (!mayHaveSubject(text)) {
      return found;
    }
    int from = 0;
    for (String sentence : text.split("(?<=[.!?])\\s", -1)) {
      List<String> words = RoadmapNames.words(sentence);
      if (!words.isEmpty()) {
        for (int i = 0; i < words.size(); i++) {
          Optional<List<String>> name = nameAt(words, i, roadmaps);
          if (name.isPresent()) {
            found.add(of(text, from, name.get(), words));
          }
        }
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

  private static Subject of(String text, int from, List<String> name, List<String> sentence) {
    String lower = text.toLowerCase(Locale.ROOT);
    String shown = String.join(" ", name);
    int start = lower.indexOf(shown, from);
    return new Subject(shown, start < 0 ? lower.indexOf(name.get(0), from) : start, sentence);
  }

  /** Whether the sentence also has that word of the roadmap's own name. */
  boolean isBeside(String word) {
    return sentence.contains(word);
  }

  /** The span of the name if the raw text is equal to the value, otherwise the whole text. */
  Span place(StringData text) {
    int end = start + name.length();
    boolean exact = text.verbatim() && start >= 0 && end <= text.value().length();
    int from = text.content().start();
    return exact ? new Span(from + start, from + end) : text.span();
  }
}
