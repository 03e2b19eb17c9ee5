package io.github.roadmaplint.maven;

import io.github.roadmaplint.linkcheck.run.LinkRun;
import io.github.roadmaplint.parallel.Background;
import io.github.roadmaplint.report.CountWords;
import org.apache.maven.plugin.logging.Log;

/** Logs the progress of a link check twice a minute. */
final class LinkWatch implements AutoCloseable {
  private static final long PAUSE_MILLIS = 30_000;

  private final LinkRun run;
  private final Log log;
  private final Background thread = new Background("roadmap-lint-progress", this::watch);

  LinkWatch(LinkRun run, Log log) {
    this.run = run;
    this.log = log;
  }

  void start() {
    thread.start();
  }

  private void watch() throws InterruptedException {
    while (true) {
      Thread.sleep(PAUSE_MILLIS);
      run.progress()
          .ifPresent(
              far ->
                  log.info(
                      "Checked " + far.done() + " of " + CountWords.count(far.total(), "link")));
    }
  }

  @Override
  public void close() {
    thread.interrupt();
    thread.close();
  }
}
