package io.github.roadmaplint.parallel;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.ObjIntConsumer;
import java.util.function.Supplier;

/** Does many small pieces of work on several threads, of which the caller's is one. */
public final class Workers {
  private Workers() {}

  /**
   * Does a piece of work for each number from 0 up to a count, in batches.
   *
   * @param threads how many threads take part at most
   * @param batch how many numbers a thread takes at a time
   * @param state what a thread needs of its own; one is made for each thread
   */
  public static <S> void each(
      int count, int threads, int batch, Supplier<S> state, ObjIntConsumer<S> work) {
    AtomicInteger next = new AtomicInteger();
    Runnable batches =
        () -> {
          try {
            S own = state.get();
            for (int from = next.getAndAdd(batch); from < count; from = next.getAndAdd(batch)) {
              int to = Math.min(from + batch, count);
              for (int i = from; i < to; i++) {
                work.accept(own, i);
              }
            }
          } finally {
            // Who is not at the end has failed: nobody begins anything more.
            next.set(count);
          }
        };
    List<Background> helpers = new ArrayList<>();
    for (int i = 1; i < Math.min(threads, 1 + count / batch); i++) {
      start(batches).ifPresent(helpers::add);
    }
    together(batches, helpers);
  }

  /** Does two things at the same time, if there are two threads to do them. */
  public static void both(int threads, Runnable one, Runnable other) {
    Optional<Background> helper = threads < 2 ? Optional.empty() : start(other);
    together(one, helper.stream().toList());
    if (helper.isEmpty()) {
      other.run();
    }
  }

  private static Optional<Background> start(Runnable work) {
    Background helper = new Background("roadmap-lint", work::run);
    return helper.start() ? Optional.of(helper) : Optional.empty();
  }

  /** What any of them throws is thrown when all of them are over. */
  private static void together(Runnable own, List<Background> helpers) {
    try {
      own.run();
    } finally {
      helpers.forEach(Workers::await);
    }
    helpers.forEach(Background::close);
  }

  private static void await(Background helper) {
    try {
      helper.await();
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted", stopped);
    }
  }
}
