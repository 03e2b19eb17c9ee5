package io.github.roadmaplint.cli;

import io.github.roadmaplint.linkcheck.CheckProgress;
import io.github.roadmaplint.linkcheck.run.LinkRun;
import io.github.roadmaplint.parallel.Background;
import io.github.roadmaplint.report.CountWords;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;

/**
 * Shows the progress of a link check, and ends it in order when the user interrupts it: the results
 * so far are reported and cached.
 */
final class LinkProgress implements AutoCloseable {
  private static final int LIVE_MILLIS = 200;
  private static final int LINE_MILLIS = 30_000;

  /** How long an interrupted run may take to write its report. */
  private static final int GRACE_SECONDS = 10;

  private final Supplier<Optional<CheckProgress>> progress;
  private final Runnable stop;
  private final String noun;
  private final ProcessIo io;
  private final boolean quiet;
  private final boolean live;
  private final long begun = System.nanoTime();
  private final CountDownLatch written = new CountDownLatch(1);
  private final Background drawer = new Background("roadmap-lint-progress", this::draw);
  private final Thread hook = new Thread(this::interrupted, "roadmap-lint-interrupted");
  private String line = "";

  LinkProgress(LinkRun run, ProcessIo io, boolean quiet) {
    this(run::progress, run::stop, "link", io, quiet);
  }

  /**
   * The progress of other requests.
   *
   * @param progress empty before the first request
   * @param stop ends the run in order
   * @param noun what is requested
   */
  LinkProgress(
      Supplier<Optional<CheckProgress>> progress,
      Runnable stop,
      String noun,
      ProcessIo io,
      boolean quiet) {
    this.progress = progress;
    this.stop = stop;
    this.noun = noun;
    this.io = io;
    this.quiet = quiet;
    this.live = io.terminals().err();
  }

  void start() {
    Runtime.getRuntime().addShutdownHook(hook);
    if (!quiet) {
      drawer.start();
    }
  }

  /** The process is about to end: the main thread ends it itself when its report is written. */
  private void interrupted() {
    stop.run();
    try {
      boolean inTime = written.await(GRACE_SECONDS, TimeUnit.SECONDS);
      if (inTime) {
        TimeUnit.SECONDS.sleep(GRACE_SECONDS);
      }
    } catch (InterruptedException now) {
      Thread.currentThread().interrupt();
    }
  }

  private void draw() {
    try {
      while (true) {
        Thread.sleep(live ? LIVE_MILLIS : LINE_MILLIS);
        Optional<CheckProgress> now = progress.get();
        if (now.isPresent()) {
          show(text(now.get()));
        }
      }
    } catch (InterruptedException over) {
      io.printError(line.isEmpty() ? "" : '\r' + " ".repeat(line.length()) + '\r');
    }
  }

  private void show(String text) {
    if (!live) {
      io.printError(text + '\n');
      return;
    }
    String space = " ".repeat(Math.max(0, line.length() - text.length()));
    line = text;
    io.printError('\r' + text + space);
  }

  private String text(CheckProgress now) {
    long seconds = Math.max(1, TimeUnit.NANOSECONDS.toSeconds(System.nanoTime() - begun));
    StringBuilder text = new StringBuilder(noun.equals("link") ? "Checking: " : "Fetching: ");
    text.append(now.done()).append('/').append(CountWords.count(now.total(), noun));
    text.append(" at ").append(CountWords.count(now.hosts(), "host"));
    text.append(", ").append(now.done() / seconds).append(" a second");
    if (!now.parked().isEmpty()) {
      text.append(", ").append(now.parked().size()).append(" parked");
    }
    long left = Math.max(now.leftSeconds(), byRate(now, seconds));
    if (left > 0 && now.done() > 0) {
      text.append(", about ").append(left).append(" s left");
    }
    return text.toString();
  }

  private static long byRate(CheckProgress progress, long seconds) {
    return progress.done() == 0
        ? 0
        : (long) (progress.total() - progress.done()) * seconds / progress.done();
  }

  @Override
  public void close() {
    written.countDown();
    drawer.interrupt();
    try {
      Runtime.getRuntime().removeShutdownHook(hook);
    } catch (IllegalStateException alreadyEnding) {
      // The hook waits for this thread to end the process.
    }
    drawer.close();
  }
}
