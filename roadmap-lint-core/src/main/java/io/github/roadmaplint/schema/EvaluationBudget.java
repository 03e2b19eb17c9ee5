package io.github.roadmaplint.schema;

/**
 * The remaining number of validation steps for one value in this thread. A schema can require an
 * exponential number of steps, so there is a limit, the same in every run.
 */
final class EvaluationBudget {
  private final ThreadLocal<long[]> left =
      ThreadLocal.withInitial(() -> new long[] {Long.MAX_VALUE});

  /** The limit of validation steps is exceeded. */
  static final class TooMuchException extends RuntimeException {
    private static final long serialVersionUID = 1L;
  }

  /** Begins a new value. */
  void allow(long units) {
    left.get()[0] = units;
  }

  /**
   * Does some of it.
   *
   * @throws TooMuchException if that is more than is left
   */
  void spend(long units) {
    long[] rest = left.get();
    rest[0] -= units;
    if (rest[0] < 0) {
      throw new TooMuchException();
    }
  }
}
