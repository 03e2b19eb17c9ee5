package io.github.roadmaplint.spelling.features;

/** A number for every feature of a candidate; 0 by default. */
public final class Features {
  private final double[] values;

  private Features(double[] values) {
    this.values = values;
  }

  public double get(Feature feature) {
    return values[feature.index()];
  }

  public boolean has(Feature feature) {
    return values[feature.index()] > 0;
  }

  /** The weighted sum of all numbers. */
  double times(double[] weights) {
    double sum = 0;
    for (int i = 0; i < values.length; i++) {
      sum += weights[i] * values[i];
    }
    return sum;
  }

  /** The numbers in the order of the features. */
  public double[] values() {
    return values.clone();
  }

  /** Collects the numbers. */
  static final class Builder {
    private static final int COUNT = Feature.values().length;

    private final double[] values = new double[COUNT];

    double get(Feature feature) {
      return values[feature.index()];
    }

    boolean has(Feature feature) {
      return values[feature.index()] > 0;
    }

    void put(Feature feature, double value) {
      values[feature.index()] = value;
    }

    void put(Feature feature, boolean is) {
      values[feature.index()] = is ? 1 : 0;
    }

    /** Adds the numbers of another instance, multiplied by a factor. */
    void addShare(Builder other, double share) {
      for (int i = 0; i < values.length; i++) {
        values[i] += share * other.values[i];
      }
    }

    /** Copies all numbers of another instance. */
    void putAll(Builder other) {
      System.arraycopy(other.values, 0, values, 0, values.length);
    }

    /** The numbers, which must not be changed afterwards. */
    Features build() {
      return new Features(values);
    }
  }
}
