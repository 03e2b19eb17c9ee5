package io.github.roadmaplint.spelling;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.zip.CRC32;

/**
 * Trains the weights again, and says how well they do by five-fold cross-validation: every word is
 * judged by weights that have not seen it. Run as {@code docs/spelling.md} says; it is no test.
 */
final class SpellingTrainer {
  private static final int FOLDS = 5;
  private static final double WRONG_CANDIDATE = 0.3;

  private final List<Row> rows = new ArrayList<>();
  private final Set<String> slips = new HashSet<>();

  /** A word of a repository with one candidate. */
  private static final class Row {
    private final String word;
    private final double[] features;
    private final boolean slip;
    private final double weight;

    Row(String word, double[] features, boolean slip, double weight) {
      this.word = word;
      this.features = features;
      this.slip = slip;
      this.weight = weight;
    }
  }

  private SpellingTrainer() {}

  /**
   * Prints figures, and the weights to a file.
   *
   * @param args the file to write; then in turn a repository and a list of its words (word, label
   *     and what is right, with tabs in between)
   */
  public static void main(String[] args) throws IOException {
    SpellingTrainer trainer = new SpellingTrainer();
    for (int i = 1; i + 1 < args.length; i += 2) {
      trainer.read(Path.of(args[i]), Labels.read(Path.of(args[i + 1])));
    }
    PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    boolean[] all = new boolean[Feature.values().length];
    out.println("with everything    " + trainer.figures(all));
    for (String group : List.of("EDIT", "MEANT", "PAIR", "WORD_IN", "WORD", "PLACE", "URL")) {
      boolean[] without = new boolean[all.length];
      for (Feature feature : Feature.values()) {
        without[feature.index()] = feature.name().startsWith(group);
      }
      out.printf(Locale.ROOT, "without %-11s%s%n", group, trainer.figures(without));
    }
    Files.writeString(Path.of(args[0]), weights(Logistic.fit(trainer.matrix(-1, all))));
  }

  private void read(Path repository, Labels labels) throws IOException {
    Vocabulary vocabulary = RepositoryWords.read(repository);
    Lexicons lexicons = new Lexicons(new Dictionary(), vocabulary);
    for (Suspect suspect : new Suspects(vocabulary, lexicons, 1).all(Set.of())) {
      String right = labels.right(suspect.word);
      boolean slip = !right.isEmpty();
      if (slip) {
        slips.add(suspect.word);
      }
      for (Suspect.Candidate candidate : suspect.candidates) {
        boolean meant = candidate.word.equals(right);
        double weight = slip && !meant ? WRONG_CANDIDATE : labels.isKnown(suspect.word) ? 1 : 0;
        rows.add(new Row(suspect.word, candidate.features, meant, weight));
      }
    }
  }

  /** The rows outside a fold as the regression takes them; features that are left out are 0. */
  private List<Logistic.Example> matrix(int fold, boolean[] without) {
    List<Logistic.Example> examples = new ArrayList<>();
    for (Row row : rows) {
      if (row.weight > 0 && fold(row.word) != fold) {
        examples.add(new Logistic.Example(masked(row, without), row.slip, row.weight));
      }
    }
    return examples;
  }

  private static double[] masked(Row row, boolean[] without) {
    double[] features = row.features.clone();
    for (int i = 0; i < features.length; i++) {
      features[i] = without[i] ? 0 : features[i];
    }
    return features;
  }

  private static int fold(String word) {
    CRC32 hash = new CRC32();
    hash.update(word.getBytes(StandardCharsets.UTF_8));
    return (int) (hash.getValue() % FOLDS);
  }

  /** How many of the slips are found where so many of the flags are right. */
  private String figures(boolean[] without) {
    Map<String, Row> best = new HashMap<>();
    Map<String, Double> scores = new HashMap<>();
    for (int fold = 0; fold < FOLDS; fold++) {
      double[] weights = Logistic.fit(matrix(fold, without));
      for (Row row : rows) {
        double score = Logistic.score(weights, masked(row, without));
        boolean judged = fold(row.word) == fold && (row.weight > 0 || slips.contains(row.word));
        if (judged && score > scores.getOrDefault(row.word, Double.NEGATIVE_INFINITY)) {
          scores.put(row.word, score);
          best.put(row.word, row);
        }
      }
    }
    List<String> order = new ArrayList<>(best.keySet());
    order.sort((one, other) -> Double.compare(scores.get(other), scores.get(one)));
    return recalls(order, best, scores);
  }

  private String recalls(List<String> order, Map<String, Row> best, Map<String, Double> scores) {
    StringBuilder out = new StringBuilder();
    for (double precision : new double[] {0.98, 0.95, 0.90}) {
      int right = 0;
      int wrong = 0;
      double recall = 0;
      double from = 0;
      for (String word : order) {
        right += best.get(word).slip ? 1 : 0;
        wrong += slips.contains(word) ? 0 : 1;
        if (right >= precision * (right + wrong)) {
          recall = (double) right / slips.size();
          from = scores.get(word);
        }
      }
      out.append(
          String.format(Locale.ROOT, "  %.3f at %.2f (from %+.2f)", recall, precision, from));
    }
    return out.toString();
  }

  private static String weights(double[] weights) {
    StringBuilder out = new StringBuilder();
    for (Feature feature : Feature.values()) {
      out.append(feature.label()).append(' ');
      out.append(String.format(Locale.ROOT, "%.3f%n", weights[feature.index()]));
    }
    return out.toString();
  }
}
