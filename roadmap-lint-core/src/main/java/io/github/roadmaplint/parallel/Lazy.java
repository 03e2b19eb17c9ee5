package io.github.roadmaplint.parallel;

import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * A value that is made when it is first needed, and only once: other threads wait for it.
 *
 * @param <T> the type of the value
 */
public final class Lazy<T> {
  private final Supplier<T> source;
  private volatile @Nullable T value;

  /**
   * A value that is not made yet.
   *
   * @param source makes it; if it throws, the next call tries again
   */
  public Lazy(Supplier<T> source) {
    this.source = source;
  }

  /** The value. */
  public T get() {
    T known = value;
    return known == null ? make() : known;
  }

  private synchronized T make() {
    T known = value;
    if (known == null) {
      known = source.get();
      value = known;
    }
    return known;
  }
}
