package io.github.roadmaplint.cli;

import io.github.roadmaplint.engine.FileProgress;
import io.github.roadmaplint.parallel.Background;
import io.github.roadmaplint.report.CountWords;
import java.util.concurrent.atomic.AtomicInteger;

/** Shows the progress of a long run. A short run ends before the first output. */
class Progress implements FileProgress, AutoCloseable {
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

  /** For example {@code Checking: 1,234 of 10,365 files}; the total is 0 while it is unknown. */
  static String text(int done, int total) {
    return total == 0
        ? "Looking for files"
        : "Checking: " + CountWords.grouped(done) + " of " + CountWords.count(total, "file");
  }

  /** Draws one line again and again. */
  private static final class Live extends Progress {
    private final ProcessIo io;
    private final AtomicInteger done = new AtomicInteger();
    private final Background thread = new Background("roadmap-lint-progress", this::draw);
    private volatile int total;
    private String line = "";

    Live(ProcessIo io) {
      this.io = io;
    }

    void start() {
      thread.start();
    }

    @Override
    public void begin(int files) {
      total = files;
    }

    @Override
    public void accept(int files) {
      done.accumulateAndGet(files, Math::max);
    }

    private void draw() {
      try {
        Thread.sleep(PATIENCE_MILLIS);
        while (!Thread.currentThread().isInterrupted()) {
          line = text(done.get(), total);
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
