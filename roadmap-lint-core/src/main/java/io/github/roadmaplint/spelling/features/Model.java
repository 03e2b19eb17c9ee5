package io.github.roadmaplint.spelling.features;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;

/**
 * A logistic regression: the weight of each feature, and the thresholds. It is read from a resource
 * that documents how it was made.
 */
final class Model {
  private static final String CERTAIN = "certain-from";
  private static final String LIKELY = "likely-from";

  private final double[] weights;
  private final double certain;
  private final double likely;

  private Model(double[] weights, double certain, double likely) {
    this.weights = weights;
    this.certain = certain;
    this.likely = likely;
  }

  static Model builtIn() {
    try (InputStream in = Model.class.getResourceAsStream("weights.txt")) {
      if (in == null) {
        throw new IllegalStateException("no weights");
      }
      return read(new BufferedReader(new InputStreamReader(in, StandardCharsets.US_ASCII)));
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }

  /** Reads lines of a name and a number; those that begin with {@code #} are comments. */
  private static Model read(BufferedReader in) throws IOException {
    Map<String, Double> numbers = new HashMap<>();
    for (String line = in.readLine(); line != null; line = in.readLine()) {
      if (!line.isEmpty() && line.charAt(0) != '#') {
        int space = line.indexOf(' ');
        double number = Double.parseDouble(line.substring(space + 1).strip());
        numbers.put(line.substring(0, space), number);
      }
    }
    double[] weights = new double[Feature.values().length];
    for (Feature feature : Feature.values()) {
      weights[feature.index()] = number(feature.label(), numbers);
    }
    return new Model(weights, number(CERTAIN, numbers), number(LIKELY, numbers));
  }

  private static double number(String name, Map<String, Double> numbers) {
    Double number = numbers.get(name);
    if (number == null) {
      throw new IllegalArgumentException("no weight " + name);
    }
    return number;
  }

  double weight(Feature feature) {
    return weights[feature.index()];
  }

  /** The logarithm of the odds that it is a misspelling. */
  double score(Features features) {
    return features.times(weights);
  }

  double certainFrom() {
    return certain;
  }

  double likelyFrom() {
    return likely;
  }
}
