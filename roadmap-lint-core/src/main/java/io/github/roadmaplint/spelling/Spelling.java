package io.github.roadmaplint.spelling;

import io.github.roadmaplint.parallel.Workers;
import io.github.roadmaplint.spelling.SpellingError.Kind;
import io.github.roadmaplint.spelling.UnknownWord.Candidate;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.function.Predicate;

/** The spelling of a repository: every word is compared with the other words. */
public final class Spelling {
  private final Vocabulary vocabulary;
  private final Set<String> right;
  private final Dictionaries lexicons;
  private final Ranker judge;
  private final Rewriter rewriter;
  private final TruncatedTitles clippedTitles;
  private final Map<String, Verdict> verdicts = new HashMap<>();
  private final Map<String, List<SpellingError>> errors;

  /** The classification of a word that no dictionary contains. */
  private record Verdict(Kind kind, String meant, boolean certain) {}

  private Spelling(
      Vocabulary vocabulary, Set<String> right, Predicate<String> paths, Workers workers) {
    this.vocabulary = vocabulary;
    this.right = Set.copyOf(right);
    this.lexicons = new Dictionaries(new Dictionary(), vocabulary);
    this.judge = new Ranker(Model.builtIn(), vocabulary);
    this.rewriter = new Rewriter(vocabulary);
    this.clippedTitles = new TruncatedTitles(vocabulary);
    BitSet files = vocabulary.files(paths);
    List<UnknownWord> unknowns = new ArrayList<>();
    Beyond beyond = new Beyond(vocabulary, files);
    workers.both(() -> unknowns.addAll(judged(files, workers)), beyond::find);
    SpellingErrors all = new SpellingErrors(vocabulary, rewriter);
    inOrder(unknowns)
        .forEach(
            (position, verdict) -> {
              if (files.get(vocabulary.fileAt(position))) {
                add(position, verdict, all);
              }
            });
    beyond.addTo(all);
    this.errors = all.byPath();
  }

  /** The verdicts by position, so that each text is checked once. */
  private SortedMap<Integer, Verdict> inOrder(List<UnknownWord> unknowns) {
    SortedMap<Integer, Verdict> all = new TreeMap<>();
    for (UnknownWord unknown : unknowns) {
      Verdict verdict = verdicts.get(unknown.word);
      if (verdict != null) {
        unknown.positions.forEach(position -> all.put(position, verdict));
      }
    }
    return all;
  }

  /** The classified suspects of some files. */
  private List<UnknownWord> judged(BitSet files, Workers workers) {
    List<UnknownWord> unknowns = new UnknownWords(vocabulary, lexicons, workers).in(files, right);
    unknowns.forEach(this::judge);
    joins(unknowns);
    return unknowns;
  }

  /**
   * Checks a repository.
   *
   * @param right words that are always right, in lower case
   */
  public static Spelling of(Vocabulary vocabulary, Set<String> right) {
    return new Spelling(vocabulary, right, path -> true, Workers.NONE);
  }

  /**
   * Checks the words of some files against the whole repository, with the same result as a complete
   * run.
   *
   * @param paths the files
   * @param right words that are always right, in lower case
   * @param workers the threads
   */
  public static Spelling of(
      Vocabulary vocabulary, Set<String> right, Predicate<String> paths, Workers workers) {
    return new Spelling(vocabulary, right, paths, workers);
  }

  /** The misspellings of each file that has any, by its path, in the order of the file. */
  public Map<String, List<SpellingError>> errors() {
    return errors;
  }

  /** The misspellings in a new version of a file, checked against the words of the repository. */
  public List<SpellingError> errors(WordCollector file) {
    Vocabulary words = Vocabulary.of(List.of(file));
    SpellingErrors found = new SpellingErrors(words, rewriter);
    for (int i = 0; i < words.size; i++) {
      Verdict verdict = words.at(i) < 0 ? null : verdicts.get(words.word(words.at(i)));
      if (verdict != null) {
        add(i, verdict, found);
      }
    }
    Beyond beyond = new Beyond(words, words.files(path -> true));
    beyond.find();
    beyond.addTo(found);
    return found.byPath().values().stream().flatMap(List::stream).toList();
  }

  /** The explanation for a word; nothing when it does not occur. */
  public Optional<Explanation> explain(String word) {
    String lower = Vocabulary.lower(word);
    if (!vocabulary.has(lower)) {
      return Optional.empty();
    }
    List<UnknownWord> unknowns = new UnknownWords(vocabulary, lexicons, Workers.NONE).all(Set.of());
    Optional<UnknownWord> unknown =
        unknowns.stream().filter(any -> any.word.equals(lower)).findFirst();
    boolean named = right.contains(lower);
    Explanation said = Explanation.of(lower, named, unknown, vocabulary, lexicons, judge);
    Verdict verdict = verdicts.get(lower);
    return Optional.of(
        verdict != null && verdict.kind == Kind.JOINED ? said.asJoined(verdict.meant) : said);
  }

  /** Misspellings that involve several words, in some files of a vocabulary. */
  private final class Beyond {
    private final Vocabulary words;
    private final BitSet files;
    private final List<Consumer<SpellingErrors>> found = new ArrayList<>();

    Beyond(Vocabulary words, BitSet files) {
      this.words = words;
      this.files = files;
    }

    void find() {
      new Repetitions(words, vocabulary, (file, error) -> found.add(all -> all.add(file, error)))
          .find(files);
      for (TruncatedTitles.Clipped clipped : clippedTitles.find(words, files)) {
        if (!right.contains(words.word(words.at(clipped.position())))) {
          found.add(
              all -> all.add(Kind.CLIPPED, clipped.position(), clipped.meant(), clipped.usual()));
        }
      }
    }

    void addTo(SpellingErrors all) {
      found.forEach(error -> error.accept(all));
    }
  }

  private void judge(UnknownWord unknown) {
    Candidate best = judge.best(unknown);
    if (best != null && judge.isLikely(best)) {
      boolean clipped = best.has(Feature.CLIPPED_START) || best.has(Feature.GLUED_START);
      Kind kind = clipped ? Kind.CLIPPED : Kind.MISSPELLED;
      verdicts.put(unknown.word, new Verdict(kind, best.word, judge.isCertain(best)));
    }
  }

  private void joins(List<UnknownWord> unknowns) {
    Set<String> seen = new HashSet<>();
    for (MissingSpaces.Join join : new MissingSpaces(vocabulary, lexicons).of(unknowns)) {
      Verdict verdict = verdicts.get(join.unknown().word);
      if ((verdict == null || !verdict.certain()) && seen.add(join.unknown().word)) {
        String meant = join.first() + ' ' + join.second();
        verdicts.put(join.unknown().word, new Verdict(Kind.JOINED, meant, false));
      }
    }
  }

  private static void add(int position, Verdict verdict, SpellingErrors found) {
    found.add(verdict.kind, position, verdict.meant, verdict.certain);
  }
}
