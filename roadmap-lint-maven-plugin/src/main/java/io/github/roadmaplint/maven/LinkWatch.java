package io.github.roadmaplint.maven;

import io.github.roadmaplint.check.LinkRun;
import io.github.roadmaplint.report.Words;
import org.apache.maven.plugin.logging.Log;

/** Says twice a minute how far a check of links is, so that nobody takes it for dead. */
final class LinkWatch implements AutoCloseable {
  private static final long PAUSE_MILLIS = 30_000;

  private final LinkRun run;
  private final Log log;
  private final Thread thread = new Thread(this::watch, "roadmap-lint-progress");

  LinkWatch(LinkRun run, Log log) {
    this.run = run;
    this.log = log;
  }

  void start() {
    thread.setDaemon(true);
    thread.start();
  }

  private void watch() {
    try {
      while (true) {
        Thread.sleep(PAUSE_MILLIS);
        run.progress()
            .ifPresent(
                far ->
                    log.info("Checked " + far.done() + " of " + Words.count(far.total(), "link")));
      }
    } catch (InterruptedException over) {
      // All is checked.
    }
  }

  @Override
  public void close() {
    thread.interrupt();
  }
}
