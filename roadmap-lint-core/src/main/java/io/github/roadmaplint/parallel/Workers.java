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
          S own = state.get();
          for (int from = next.getAndAdd(batch); from < count; from = next.getAndAdd(batch)) {
            int to = Math.min(from + batch, count);
            for (int i = from; i < to; i++) {
              work.accept(own, i);
            }
          }
        };
    List<Helper> helpers = new ArrayList<>();
    for (int i = 1; i < Math.min(threads, 1 + count / batch); i++) {
      helpers.add(start(batches));
    }
    batches.run();
    helpers.forEach(Helper::await);
  }

  /** Does two things at the same time, if there are two threads to do them. */
  public static void both(int threads, Runnable one, Runnable other) {
    if (threads < 2) {
      one.run();
      other.run();
      return;
    }
    Helper helper = start(other);
    one.run();
    helper.await();
  }

  private static Helper start(Runnable work) {
    Helper helper = new Helper(work);
    helper.setDaemon(true);
    helper.start();
    return helper;
  }

  /** A thread whose failure is one of the caller. */
  private static final class Helper extends Thread {
    private volatile Optional<Throwable> failure = Optional.empty();

    Helper(Runnable work) {
      super(work, "roadmap-lint");
    }

    @Override
    public void run() {
      try {
        super.run();
      } catch (RuntimeException | Error failed) {
        failure = Optional.of(failed);
      }
    }

    void await() {
      try {
        join();
      } catch (InterruptedException stopped) {
        Thread.currentThread().interrupt();
        throw new IllegalStateException("interrupted", stopped);
      }
      if (failure.isPresent()) {
        if (failure.get() instanceof Error error) {
          throw error;
        }
        throw new IllegalStateException(failure.get());
      }
    }
  }
}
