package io.github.roadmaplint.parallel;

import java.util.Optional;

/**
 * A thread that works during the run, for example to show progress. An exception in it is thrown
 * again by {@code close}, so that the run ends with it.
 */
public final class Background implements AutoCloseable {
  private final Work work;
  private final Thread thread;
  private volatile Optional<Throwable> failure = Optional.empty();

  /** The task of a thread, until it finishes or is interrupted. */
  @FunctionalInterface
  public interface Work {
    /** Does it. */
    void run() throws InterruptedException;
  }

  /** A thread that has not begun. */
  public Background(String name, Work work) {
    this.work = work;
    this.thread = new Thread(this::run, name);
    thread.setDaemon(true);
  }

  /** Starts; returns whether a thread could be started. */
  public boolean start() {
    try {
      thread.start();
      return true;
    } catch (OutOfMemoryError noThread) {
      return false;
    }
  }

  private void run() {
    try {
      work.run();
    } catch (InterruptedException over) {
      // The thread should end.
    } catch (RuntimeException | Error failed) {
      failure = Optional.of(failed);
    }
  }

  /** Interrupts it; {@link #close} waits for its end. */
  public void interrupt() {
    thread.interrupt();
  }

  /** Waits for its end. */
  void await() throws InterruptedException {
    thread.join();
  }

  /** Waits for its end, and throws its exception again. */
  @Override
  public void close() {
    try {
      await();
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
    }
    if (failure.isPresent()) {
      rethrow(failure.get());
    }
  }

  private static void rethrow(Throwable failure) {
    if (failure instanceof Error error) {
      throw error;
    }
    throw (RuntimeException) failure;
  }
}
