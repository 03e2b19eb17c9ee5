package io.github.roadmaplint.parallel;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.ObjIntConsumer;
import java.util.function.Supplier;

/** Runs many small tasks on several threads, including the thread of the caller. */
public final class Workers {
  /** Only the thread of the caller: no thread is started. */
  public static final Workers NONE = new Workers(1);

  private final int threads;

  private Workers(int threads) {
    this.threads = threads;
  }

  /**
   * Workers on some threads.
   *
   * @param threads the maximum number of threads, at least 1
   */
  public static Workers of(int threads) {
    return threads <= 1 ? NONE : new Workers(threads);
  }

  /**
   * Runs a task for each number from 0 up to a count, in batches.
   *
   * @param batch how many numbers are in a batch
   * @param state creates the state of each thread
   */
  public <S> void each(int count, int batch, Supplier<S> state, ObjIntConsumer<S> work) {
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
            // A thread that has not finished has failed: no further task is started.
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
  public void both(Runnable one, Runnable other) {
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

  /** An exception of any thread is thrown after all threads have finished. */
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
