package io.github.roadmaplint.spelling;

import io.github.roadmaplint.parallel.Workers;
import io.github.roadmaplint.spelling.SpellingError.Kind;
import io.github.roadmaplint.spelling.candidates.CandidateFinder;
import io.github.roadmaplint.spelling.candidates.UnknownWords;
import io.github.roadmaplint.spelling.features.FeatureExtractor;
import io.github.roadmaplint.spelling.features.Ranker;
import io.github.roadmaplint.spelling.features.Ranking;
import io.github.roadmaplint.spelling.words.Letters;
import io.github.roadmaplint.spelling.words.Vocabulary;
import io.github.roadmaplint.spelling.words.WordCollector;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The spelling of a repository: every word is compared with the other words. Each stage has a
 * result that does not change afterwards:
 *
 * <ol>
 *   <li>{@link UnknownWords}: words in no dictionary
 *   <li>{@link CandidateFinder}: words that may have been meant
 *   <li>{@link FeatureExtractor}: what is known about each of them
 *   <li>{@link Ranker}: the candidates with their scores
 *   <li>{@link WordVerdicts}: the words that are misspelled; beside it, {@link PhraseCheck}
 *   <li>{@link SpellingErrors}: where they are, and how they are corrected
 * </ol>
 */
public final class Spelling {
  private final WordCheck words;
  private final PhraseCheck phrases;
  private final WordVerdicts verdicts;
  private final Map<String, List<SpellingError>> errors;
  private final Map<String, OtherLanguage> others;

  private Spelling(
      WordCheck words,
      PhraseCheck phrases,
      WordVerdicts verdicts,
      Map<String, List<SpellingError>> errors,
      Map<String, OtherLanguage> others) {
    this.others = Map.copyOf(others);
    this.words = words;
    this.phrases = phrases;
    this.verdicts = verdicts;
    this.errors = errors;
  }

  /**
   * Checks a repository.
   *
   * @param right words that are always right, in lower case
   */
  public static Spelling of(Vocabulary vocabulary, Set<String> right) {
    return of(vocabulary, right, Optional.empty(), Workers.NONE);
  }

  /**
   * Checks the words of some files against the whole repository, with the same result as a complete
   * run.
   *
   * @param paths the files; empty if these are all files
   * @param right words that are always right, in lower case
   * @param workers the threads
   */
  public static Spelling of(
      Vocabulary vocabulary, Set<String> right, Optional<List<String>> paths, Workers workers) {
    BitSet files = paths.map(vocabulary::filesAt).orElseGet(vocabulary::allFiles);
    Set<String> known = Set.copyOf(right);
    WordCheck words = WordCheck.of(vocabulary);
    PhraseCheck phrases = PhraseCheck.of(vocabulary, words.dictionaries(), known);
    WordVerdicts[] verdicts = {WordVerdicts.NONE};
    PhraseCheck.Found[] found = {PhraseCheck.Found.NOTHING};
    workers.both(
        () -> verdicts[0] = words.verdicts(files, known, workers),
        () -> found[0] = phrases.find(vocabulary, files));
    Map<String, List<SpellingError>> errors =
        SpellingErrors.of(
            vocabulary, new Rewriter(vocabulary), verdicts[0].in(files, vocabulary), found[0]);
    return new Spelling(words, phrases, verdicts[0], errors, Map.of());
  }

  /**
   * The same with the pages in other languages.
   *
   * @param languages by code
   */
  public Spelling withLanguages(Map<String, OtherLanguage> languages) {
    Map<String, List<SpellingError>> all = new HashMap<>(errors);
    for (OtherLanguage language : languages.values()) {
      language
          .errors()
          .forEach(
              (path, more) ->
                  all.merge(
                      path,
                      more,
                      (one, two) -> Stream.concat(one.stream(), two.stream()).toList()));
    }
    return new Spelling(words, phrases, verdicts, Map.copyOf(all), languages);
  }

  /**
   * The misspellings in a new version of a file in another language.
   *
   * @param language its code
   */
  public List<SpellingError> errors(String language, WordCollector file) {
    OtherLanguage other = others.get(language);
    return other == null ? List.of() : other.errors(file);
  }

  /** The misspellings of each file that has any, by its path, in the order of the file. */
  public Map<String, List<SpellingError>> errors() {
    return errors;
  }

  /** The misspellings in a new version of a file, checked against the words of the repository. */
  public List<SpellingError> errors(WordCollector file) {
    Vocabulary here = Vocabulary.of(file);
    Rewriter rewriter = new Rewriter(words.vocabulary());
    PhraseCheck.Found found = phrases.find(here, here.allFiles());
    return SpellingErrors.of(here, rewriter, verdicts.in(here), found).values().stream()
        .flatMap(List::stream)
        .toList();
  }

  /** The explanation for a word; nothing when it does not occur. */
  public Optional<Explanation> explain(String word) {
    String lower = Letters.lower(word);
    Vocabulary vocabulary = words.vocabulary();
    if (!vocabulary.has(lower)) {
      return Optional.empty();
    }
    BitSet files = vocabulary.allFiles();
    Optional<Ranking> ranking =
        words.rank(files, Set.of(), Workers.NONE).stream()
            .filter(any -> any.unknown().word().equals(lower))
            .findFirst();
    Explanation explanation =
        Explanation.of(lower, phrases.right().contains(lower), ranking, words);
    return verdicts
        .of(lower)
        .filter(verdict -> verdict.kind() == Kind.JOINED)
        .map(verdict -> explanation.asJoined(verdict.meant()))
        .or(() -> Optional.of(explanation));
  }
}
