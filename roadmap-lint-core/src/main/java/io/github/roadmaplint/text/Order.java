package io.github.roadmaplint.text;

import java.util.Comparator;
import java.util.function.Function;
import java.util.function.ToIntFunction;

/**
 * Comparators that are used in every run. Those of {@link Comparator} and {@link
 * java.util.Map.Entry} can be serialized, so a class archive cannot contain them, and the JVM would
 * generate their code in each process.
 */
public final class Order {
  private Order() {}

  /** Compares by a key. */
  public static <T, K extends Comparable<? super K>> Comparator<T> by(
      Function<? super T, ? extends K> key) {
    return (one, other) -> key.apply(one).compareTo(key.apply(other));
  }

  /** Compares by a number. */
  public static <T> Comparator<T> byInt(ToIntFunction<? super T> key) {
    return (one, other) -> Integer.compare(key.applyAsInt(one), key.applyAsInt(other));
  }

  /** Compares by a second order what is equal in the first. */
  public static <T> Comparator<T> then(Comparator<? super T> first, Comparator<? super T> second) {
    return (one, other) -> {
      int order = first.compare(one, other);
      return order != 0 ? order : second.compare(one, other);
    };
  }
}
