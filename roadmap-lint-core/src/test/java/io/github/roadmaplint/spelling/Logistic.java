package io.github.roadmaplint.spelling;

import java.util.List;

/** A logistic regression with a penalty on large weights, by Newton's method. */
final class Logistic {
  private static final int STEPS = 40;
  private static final double PENALTY = 0.3;
  private static final double FREE = 1e-3;
  private static final double SMALL = 1e-6;

  private Logistic() {}

  /** An observation, whether it was a misspelling, and its weight. */
  static final class Example {
    private final double[] features;
    private final boolean misspelled;
    private final double weight;

    Example(double[] features, boolean misspelled, double weight) {
      this.features = features;
      this.misspelled = misspelled;
      this.weight = weight;
    }
  }

  static double score(double[] weights, double[] features) {
    double sum = 0;
    for (int i = 0; i < weights.length; i++) {
      sum += weights[i] * features[i];
    }
    return sum;
  }

  /** The weights; the first feature is always 1 and has no penalty. */
  static double[] fit(List<Example> examples) {
    int size = examples.get(0).features.length;
    double[] weights = new double[size];
    for (int step = 0; step < STEPS; step++) {
      double[][] system = new double[size][size + 1];
      for (int i = 0; i < size; i++) {
        double penalty = i == 0 ? FREE : PENALTY;
        system[i][i] = penalty;
        system[i][size] = -penalty * weights[i];
      }
      examples.forEach(example -> add(example, weights, system));
      double largest = 0;
      double[] change = solve(system);
      for (int i = 0; i < size; i++) {
        weights[i] += change[i];
        largest = Math.max(largest, Math.abs(change[i]));
      }
      if (largest < SMALL) {
        break;
      }
    }
    return weights;
  }

  private static void add(Example example, double[] weights, double[][] system) {
    double[] x = example.features;
    double odds = Math.exp(-Math.max(-30, Math.min(30, score(weights, x))));
    double chance = 1 / (1 + odds);
    double slope = example.weight * Math.max(1e-5, chance * (1 - chance));
    double error = example.weight * ((example.misspelled ? 1 : 0) - chance);
    for (int i = 0; i < x.length; i++) {
      if (x[i] == 0) {
        continue;
      }
      for (int j = 0; j < x.length; j++) {
        system[i][j] += slope * x[i] * x[j];
      }
      system[i][x.length] += error * x[i];
    }
  }

  /** Gauss' elimination; the matrix is positive definite. */
  private static double[] solve(double[][] system) {
    int size = system.length;
    for (int i = 0; i < size; i++) {
      for (int row = i + 1; row < size; row++) {
        double factor = system[row][i] / system[i][i];
        for (int column = i; factor != 0 && column <= size; column++) {
          system[row][column] -= factor * system[i][column];
        }
      }
    }
    double[] solution = new double[size];
    for (int i = size - 1; i >= 0; i--) {
      double rest = system[i][size];
      for (int j = i + 1; j < size; j++) {
        rest -= system[i][j] * solution[j];
      }
      solution[i] = rest / system[i][i];
    }
    return solution;
  }
}
