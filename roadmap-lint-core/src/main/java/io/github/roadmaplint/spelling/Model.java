package io.github.roadmaplint.spelling;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/**
 * A logistic regression: the weight of each feature, and the thresholds. It is read from a resource
 * that documents how it was made.
 */
final class Model {
  private final double[] weights = new double[Feature.values().length];
  private double certain;
  private double likely;

  private Model() {}

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
  static Model read(BufferedReader in) throws IOException {
    Model model = new Model();
    for (String line = in.readLine(); line != null; line = in.readLine()) {
      if (!line.isEmpty() && line.charAt(0) != '#') {
        int space = line.indexOf(' ');
        model.set(line.substring(0, space), Double.parseDouble(line.substring(space + 1).strip()));
      }
    }
    return model;
  }

  private void set(String name, double value) {
    if (name.equals("certain-from")) {
      certain = value;
    } else if (name.equals("likely-from")) {
      likely = value;
    } else {
      for (Feature feature : Feature.values()) {
        if (feature.label().equals(name)) {
          weights[feature.index()] = value;
          return;
        }
      }
      throw new IllegalArgumentException("no feature " + name);
    }
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
