package io.github.roadmaplint.cli;

import io.github.roadmaplint.linkcheck.CheckProgress;
import io.github.roadmaplint.linkcheck.run.LinkRun;
import io.github.roadmaplint.parallel.Background;
import io.github.roadmaplint.report.CountWords;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/**
 * Shows the progress of a link check, and ends it in order when the user interrupts it: the results
 * so far are reported and cached.
 */
final class LinkProgress implements AutoCloseable {
  private static final int LIVE_MILLIS = 200;
  private static final int LINE_MILLIS = 30_000;

  /** How long an interrupted run may take to write its report. */
  private static final int GRACE_SECONDS = 10;

  private final LinkRun run;
  private final ProcessIo io;
  private final boolean quiet;
  private final boolean live;
  private final long begun = System.nanoTime();
  private final CountDownLatch written = new CountDownLatch(1);
  private final Background drawer = new Background("roadmap-lint-progress", this::draw);
  private final Thread hook = new Thread(this::interrupted, "roadmap-lint-interrupted");
  private String line = "";

  LinkProgress(LinkRun run, ProcessIo io, boolean quiet) {
    this.run = run;
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
    run.stop();
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
        Optional<CheckProgress> progress = run.progress();
        if (progress.isPresent()) {
          show(text(progress.get()));
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

  private String text(CheckProgress progress) {
    long seconds = Math.max(1, TimeUnit.NANOSECONDS.toSeconds(System.nanoTime() - begun));
    StringBuilder text = new StringBuilder("Checking: ");
    text.append(progress.done()).append('/').append(CountWords.count(progress.total(), "link"));
    text.append(" at ").append(CountWords.count(progress.hosts(), "host"));
    text.append(", ").append(progress.done() / seconds).append(" a second");
    if (!progress.parked().isEmpty()) {
      text.append(", ").append(progress.parked().size()).append(" parked");
    }
    long left = Math.max(progress.leftSeconds(), byRate(progress, seconds));
    if (left > 0 && progress.done() > 0) {
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
