package io.github.roadmaplint.cli;

import io.github.roadmaplint.parallel.Background;
import io.github.roadmaplint.report.CountWords;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.IntConsumer;

/** Shows the progress of a long run. A short run ends before the first output. */
class Progress implements IntConsumer, AutoCloseable {
  /** No progress output. */
  static final Progress NONE = new Progress();

  private static final int PATIENCE_MILLIS = 500;
  private static final int PAUSE_MILLIS = 100;

  @Override
  public void accept(int files) {}

  @Override
  public void close() {}

  /** Shows the progress on standard error, which must be a terminal. */
  static Progress on(ProcessIo io) {
    Live live = new Live(io);
    live.start();
    return live;
  }

  /** Draws one line again and again. */
  private static final class Live extends Progress {
    private final ProcessIo io;
    private final AtomicInteger done = new AtomicInteger();
    private final Background thread = new Background("roadmap-lint-progress", this::draw);
    private String line = "";

    Live(ProcessIo io) {
      this.io = io;
    }

    void start() {
      thread.start();
    }

    @Override
    public void accept(int files) {
      done.accumulateAndGet(files, Math::max);
    }

    private void draw() {
      try {
        Thread.sleep(PATIENCE_MILLIS);
        while (!Thread.currentThread().isInterrupted()) {
          line = "Checking: " + CountWords.count(done.get(), "file");
          io.printError('\r' + line);
          Thread.sleep(PAUSE_MILLIS);
        }
      } catch (InterruptedException over) {
        io.printError(line.isEmpty() ? "" : '\r' + " ".repeat(line.length()) + '\r');
      }
    }

    @Override
    public void close() {
      thread.interrupt();
      thread.close();
    }
  }
}
