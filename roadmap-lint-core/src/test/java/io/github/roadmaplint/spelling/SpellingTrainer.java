package io.github.roadmaplint.spelling;

import io.github.roadmaplint.spelling.features.Certainty;
import io.github.roadmaplint.spelling.features.Feature;
import io.github.roadmaplint.spelling.features.Ranker;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.zip.CRC32;

/**
 * Trains the weights, and measures them by five-fold cross-validation: every word is scored with
 * weights that were trained without it. See {@code docs/spelling.md}; this class is not a test.
 */
final class SpellingTrainer {
  private static final int FOLDS = 5;

  private final TrainingRows all = new TrainingRows();
  private final Ranker limits = Ranker.load();
  private final PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);

  private SpellingTrainer() {}

  /** A scored word of a repository: its best candidate, and the distance to the next one. */
  private record Judged(TrainingRows.Row best, double score, double lead) {}

  /**
   * Prints figures, and the weights to a file. To {@code FILE.without-N}, it writes those that were
   * trained without the words of the fold N.
   *
   * @param args the file to write; then pairs of a repository and a list of its words (word, label
   *     and the correct word, separated by tabs)
   */
  public static void main(String[] args) throws IOException {
    SpellingTrainer trainer = new SpellingTrainer();
    for (int i = 1; i + 1 < args.length; i += 2) {
      trainer.all.read(Path.of(args[i]), Labels.read(Path.of(args[i + 1])));
    }
    trainer.all.readPages(Path.of(args[1]), Labels.read(Path.of(args[2])));
    trainer.all.share();
    trainer.printFigures();
    Files.writeString(Path.of(args[0]), trainer.weights(-1));
    for (int fold = 0; fold < FOLDS; fold++) {
      Files.writeString(Path.of(args[0] + ".without-" + fold), trainer.weights(fold));
    }
  }

  private void printFigures() {
    boolean[] nothing = new boolean[Feature.values().length];
    double[] scores = crossValidated(nothing);
    printTotal(scores);
    for (int i = 0; i < all.repositories(); i++) {
      List<Judged> judged = judged(scores, i);
      out.printf(Locale.ROOT, "repository %d%n", i + 1);
      int errors = all.errors(i).size();
      out.println("  certain              " + tier(judged, errors, true));
      out.println("  certain or probable  " + tier(judged, errors, false));
      out.println("  everything           " + recalls(judged, errors));
      out.println("  flags of right words " + wrong(judged));
    }
    List<Judged> robbed = judged(scores, TrainingRows.ROBBED);
    out.printf(
        Locale.ROOT,
        "right words without evidence: %d certain, %d more probable of %d with a candidate%n",
        robbed.stream().filter(this::isCertain).count(),
        robbed.stream().filter(one -> isLikely(one) && !isCertain(one)).count(),
        robbed.size());
    for (String group : List.of("EDIT", "MEANT", "PAIR", "WORD_IN", "WORD", "PLACE", "URL")) {
      boolean[] without = new boolean[nothing.length];
      for (Feature feature : Feature.values()) {
        without[feature.index()] = feature.name().startsWith(group);
      }
      String recalls = recalls(judged(crossValidated(without), 0), all.errors(0).size());
      out.printf(Locale.ROOT, "repository 1 without %-8s%s%n", group, recalls);
    }
  }

  /** Prints for some thresholds what is certain in all repositories together. */
  private void printTotal(double[] scores) {
    out.println("all repositories");
    for (double from : new double[] {-1.2, -0.7, -0.4, 0, 0.4, 0.7, 1, 1.3, 1.6, 2}) {
      int[] found = new int[4];
      for (int i = 0; i < all.repositories(); i++) {
        for (Judged one : judged(scores, i)) {
          boolean error = all.errors(i).contains(one.best.word);
          boolean sure = one.score >= from && mayBeCertain(one);
          found[0] += error && sure ? 1 : 0;
          found[1] += !error && sure ? 1 : 0;
          found[2] += error && one.score >= from ? 1 : 0;
          found[3] += !error && one.score >= from ? 1 : 0;
        }
      }
      out.printf(
          Locale.ROOT,
          "  from %+.1f: %d of %d right if certain, %d of %d if probable%n",
          from,
          found[0],
          found[0] + found[1],
          found[2],
          found[2] + found[3]);
    }
  }

  /** The score of every row, with weights that were trained without its word. */
  private double[] crossValidated(boolean[] without) {
    double[] scores = new double[all.rows().size()];
    for (int fold = 0; fold < FOLDS; fold++) {
      double[] weights = Logistic.fit(examples(fold, without));
      for (int i = 0; i < scores.length; i++) {
        TrainingRows.Row row = all.rows().get(i);
        if (fold(row.word) == fold) {
          scores[i] = Logistic.score(weights, masked(row, without));
        }
      }
    }
    return scores;
  }

  /** The rows outside a fold, as input of the regression; omitted features are 0. */
  private List<Logistic.Example> examples(int fold, boolean[] without) {
    List<Logistic.Example> examples = new ArrayList<>();
    for (TrainingRows.Row row : all.rows()) {
      if (row.weight > 0 && fold(row.word) != fold) {
        examples.add(new Logistic.Example(masked(row, without), row.error, row.weight));
      }
    }
    return examples;
  }

  private static double[] masked(TrainingRows.Row row, boolean[] without) {
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

  /** The labeled words of a repository, most probable misspellings first. */
  private List<Judged> judged(double[] scores, int repository) {
    Map<String, Judged> best = new HashMap<>();
    for (int i = 0; i < scores.length; i++) {
      TrainingRows.Row row = all.rows().get(i);
      if (row.repository != repository || row.weight == 0) {
        continue;
      }
      Judged before = best.get(row.word);
      if (before == null) {
        best.put(row.word, new Judged(row, scores[i], Double.POSITIVE_INFINITY));
      } else if (scores[i] > before.score) {
        best.put(row.word, new Judged(row, scores[i], scores[i] - before.score));
      } else {
        double lead = Math.min(before.lead, before.score - scores[i]);
        best.put(row.word, new Judged(before.best, before.score, lead));
      }
    }
    List<Judged> order = new ArrayList<>(best.values());
    order.sort((one, other) -> Double.compare(other.score, one.score));
    return order;
  }

  private boolean isLikely(Judged judged) {
    return judged.score >= limits.likelyFrom();
  }

  private boolean isCertain(Judged judged) {
    return judged.score >= limits.certainFrom() && mayBeCertain(judged);
  }

  private static boolean mayBeCertain(Judged judged) {
    double[] features = judged.best.features;
    return Certainty.isPossible(judged.lead, feature -> features[feature.index()] > 0);
  }

  /** The recall and the precision. */
  private String tier(List<Judged> judged, int errors, boolean certain) {
    int right = 0;
    int otherwise = 0;
    int wrong = 0;
    for (Judged one : judged) {
      if (certain ? isCertain(one) : isLikely(one)) {
        boolean error = all.errors(one.best.repository).contains(one.best.word);
        right += one.best.error ? 1 : 0;
        otherwise += error && !one.best.error ? 1 : 0;
        wrong += error ? 0 : 1;
      }
    }
    int flags = right + otherwise + wrong;
    return String.format(
        Locale.ROOT,
        "%.3f of %d found, %.3f of %d right (%d with another suggestion)",
        (double) (right + otherwise) / errors,
        errors,
        (double) (right + otherwise) / Math.max(1, flags),
        flags,
        otherwise);
  }

  /** The correct words that are reported, with their candidates, worst first. */
  private String wrong(List<Judged> judged) {
    StringBuilder text = new StringBuilder();
    for (Judged one : judged) {
      if (isLikely(one) && !all.errors(one.best.repository).contains(one.best.word)) {
        text.append(isCertain(one) ? " certain:" : " ").append(one.best.word);
        text.append(String.format(Locale.ROOT, "->%s(%+.1f)", one.best.meant, one.score));
      }
    }
    return text.toString();
  }

  /** The recall at a given precision. */
  private String recalls(List<Judged> judged, int errors) {
    StringBuilder text = new StringBuilder();
    for (double precision : new double[] {0.98, 0.95, 0.90}) {
      int right = 0;
      int wrong = 0;
      double recall = 0;
      double from = 0;
      for (Judged one : judged) {
        boolean error = all.errors(one.best.repository).contains(one.best.word);
        right += error ? 1 : 0;
        wrong += error ? 0 : 1;
        if (right >= precision * (right + wrong)) {
          recall = (double) right / errors;
          from = one.score;
        }
      }
      text.append(
          String.format(Locale.ROOT, "  %.3f at %.2f (from %+.2f)", recall, precision, from));
    }
    return text.toString();
  }

  /**
   * The content of the file of weights, trained without the words of a fold, so that a program can
   * be measured with words that its weights do not know.
   */
  private String weights(int fold) {
    double[] weights = Logistic.fit(examples(fold, new boolean[Feature.values().length]));
    StringBuilder text = new StringBuilder();
    text.append("# The weight of each feature in the score of a word; see docs/spelling.md.\n");
    text.append("certain-from ").append(limits.certainFrom()).append('\n');
    text.append("likely-from ").append(limits.likelyFrom()).append('\n');
    for (Feature feature : Feature.values()) {
      text.append(feature.label()).append(' ');
      text.append(String.format(Locale.ROOT, "%.3f\n", weights[feature.index()]));
    }
    return text.toString();
  }
}
