package io.github.roadmaplint.spelling;

import io.github.roadmaplint.parallel.Workers;
import io.github.roadmaplint.spelling.features.Feature;
import io.github.roadmaplint.spelling.features.Ranking;
import io.github.roadmaplint.spelling.words.Vocabulary;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Words of several repositories with their reviewed labels. */
final class TrainingRows {
  /** The weight of a correct word after the evidence for it is removed. */
  static final int ROBBED = -1;

  private static final double WRONG_CANDIDATE = 0.3;
  private static final int PAGES = 5;
  private static final double ALMOST_NOTHING = 0.9;

  private static final List<Feature> EVIDENCE =
      List.of(
          Feature.WORD_FILES,
          Feature.WORD_AGAIN_IN_FILE,
          Feature.WORD_IN_CODE,
          Feature.WORD_IN_CODE_OFTEN,
          Feature.WORD_IN_URL,
          Feature.WORD_IN_URL_OFTEN,
          Feature.WORD_IN_SLUG,
          Feature.WORD_INFLECTED_HERE);

  private final List<Row> rows = new ArrayList<>();
  private final List<Set<String>> errors = new ArrayList<>();

  /** A word of a repository with one candidate. */
  static final class Row {
    final String word;
    final String meant;
    final double[] features;
    final boolean error;

    /** The repository, counted from 0, or {@link #ROBBED}. */
    final int repository;

    /** Its weight; 0 when its label is unknown. */
    double weight;

    Row(
        String word,
        String meant,
        double[] features,
        boolean error,
        double weight,
        int repository) {
      this.word = word;
      this.meant = meant;
      this.features = features;
      this.error = error;
      this.weight = weight;
      this.repository = repository;
    }
  }

  List<Row> rows() {
    return rows;
  }

  int repositories() {
    return errors.size();
  }

  /** The misspelled words of a repository, found or not. */
  Set<String> errors(int repository) {
    return errors.get(repository);
  }

  /** Reads a repository, and its correct words again without the evidence that they are correct. */
  void read(Path root, Labels labels) throws IOException {
    int repository = errors.size();
    errors.add(new HashSet<>());
    read(RepositoryWords.read(root), labels, repository);
  }

  /**
   * Reads the pages of a repository as one repository each: those with misspelled words, and one of
   * {@link #PAGES} others.
   */
  void readPages(Path root, Labels labels) throws IOException {
    int repository = errors.size();
    errors.add(new HashSet<>());
    List<Path> files;
    try (Stream<Path> all = Files.walk(root)) {
      files = all.filter(Files::isRegularFile).sorted().toList();
    }
    for (int i = 0; i < files.size(); i++) {
      Vocabulary vocabulary = RepositoryWords.readPage(root, files.get(i));
      boolean wrong =
          IntStream.range(0, vocabulary.wordCount())
              .anyMatch(number -> !labels.right(vocabulary.word(number)).isEmpty());
      if (vocabulary.size() > 0 && (wrong || i % PAGES == 0)) {
        read(vocabulary, labels, repository);
      }
    }
  }

  private void read(Vocabulary vocabulary, Labels labels, int repository) {
    labels.words().keySet().stream()
        .filter(word -> !labels.right(word).isEmpty() && vocabulary.has(word))
        .forEach(errors.get(repository)::add);
    BitSet files = vocabulary.allFiles();
    for (Ranking ranking : WordCheck.of(vocabulary).rank(files, Set.of(), Workers.NONE)) {
      String word = ranking.unknown().word();
      String right = labels.right(word);
      boolean error = !right.isEmpty();
      boolean known = labels.isKnown(word);
      for (Ranking.Scored candidate : ranking.candidates()) {
        String other = candidate.word();
        boolean meant = other.equals(right);
        double weight = error && !meant ? WRONG_CANDIDATE : known ? 1 : 0;
        double[] features = candidate.features().values();
        rows.add(new Row(word, other, features, meant, weight, repository));
        if (known && !error) {
          rows.add(new Row(word, other, robbed(features), false, 1, ROBBED));
        }
      }
    }
  }

  /** The features without the evidence that a word is known here. */
  private static double[] robbed(double[] features) {
    double[] f = features.clone();
    f[Feature.WORD_ONCE.index()] = 1;
    for (Feature evidence : EVIDENCE) {
      f[evidence.index()] = 0;
    }
    f[Feature.MEANT_RATIO.index()] = Math.log(Math.exp(f[Feature.MEANT_FILES.index()]) / 2);
    f[Feature.SMALL_AND_UNMEANT.index()] = f[Feature.SMALL_AND_KNOWN.index()];
    return f;
  }

  /** Gives a word that occurs in several repositories a total weight of one. */
  void share() {
    Map<String, Integer> times = new HashMap<>();
    for (Row row : rows) {
      times.merge(key(row), 1, Integer::sum);
    }
    for (Row row : rows) {
      row.weight /= times.get(key(row));
    }
  }

  private static String key(Row row) {
    boolean sparse = row.features[Feature.SPARSE.index()] > ALMOST_NOTHING;
    return row.word + ' ' + row.meant + ' ' + (row.repository == ROBBED) + ' ' + sparse;
  }
}
