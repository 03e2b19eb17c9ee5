package io.github.roadmaplint.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.github.roadmaplint.app.BaselineChoice;
import io.github.roadmaplint.app.Job;
import io.github.roadmaplint.app.Project;
import io.github.roadmaplint.app.RuleChoice;
import io.github.roadmaplint.audit.AuditRequest;
import io.github.roadmaplint.audit.AuditRun;
import io.github.roadmaplint.engine.Report;
import io.github.roadmaplint.engine.Shard;
import io.github.roadmaplint.serve.AuditServer;
import io.github.roadmaplint.serve.AuditSource;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The page of a server while a file is edited. */
@UsesBrowser
class ServeBrowserTest {
  private static final String COMMIT = "roadmaps/git/content/commit@abcdefghijklmnopqrstu.md";
  private static final String HOSTILE =
      "\"><img src=x onerror=hacked=1><svg onload=hacked=1></pre><script>hacked=1</script>";

  /** The page that the first part of the page shows. */
  private static final String EDITED = "document.querySelector('#live > .path')?.textContent";

  private static final String FINDINGS = "document.getElementById('findings').textContent";

  /** Where the second part of the page is in the window. */
  private static final String TOP =
      "document.getElementById('overview').getBoundingClientRect().top";

  @TempDir Path folder;

  /** Stops audits of the whole repository. */
  private final Semaphore audits = new Semaphore(1);

  private AuditServer server;
  private Thread watcher;

  @BeforeEach
  void aServer() throws Exception {
    for (int i = 0; i < 40; i++) {
      String id = "%021d".formatted(i);
      write("roadmaps/git/content/topic-" + i + "@" + id + ".md", "Topic " + i, "It has a a use.");
    }
    write(COMMIT, "Commit", "A commit saves work.");
    // Files that change in the millisecond of the first audit count as changed after it.
    FileTime earlier = FileTime.from(Instant.now().minusSeconds(60));
    for (File file : folder.resolve(COMMIT).getParent().toFile().listFiles()) {
      Files.setLastModifiedTime(file.toPath(), earlier);
    }
    server = AuditServer.start(new Source(), 0);
    watcher = new Thread(this::watch);
    watcher.start();
  }

  @AfterEach
  void theEnd(Browser browser) throws Exception {
    browser.leave();
    audits.release(); // a test that fails may have stopped them
    server.close();
    watcher.join();
  }

  private void watch() {
    try {
      server.watch();
    } catch (InterruptedException ended) {
      Thread.currentThread().interrupt();
    }
  }

  private void write(String path, String title, String text) throws IOException {
    Path file = folder.resolve(path);
    Files.createDirectories(file.resolveSibling(""));
    Files.writeString(file, "# " + title + "\n\n" + text + "\n");
  }

  /** Audits the folder of the test. */
  private final class Source implements AuditSource {
    @Override
    public AuditRun.Result audit(Optional<AuditRun.Result> earlier) throws AuditFailedException {
      try {
        audits.acquire();
        audits.release();
        AuditRequest request =
            new AuditRequest(
                "1.0",
                Instant.parse("2026-06-15T12:00:00Z"),
                "",
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                0);
        return new AuditRun(job(), request).run(1, done -> {});
      } catch (Exception failure) {
        throw new AuditFailedException(failure.getMessage(), failure);
      }
    }

    private Job job() throws Exception {
      return new Job(
          Project.at(folder),
          List.of(),
          Optional.empty(),
          Optional.empty(),
          RuleChoice.ALL,
          Optional.empty(),
          Shard.ALL,
          Optional.empty(),
          BaselineChoice.NONE);
    }

    @Override
    public Report check(Path file) throws AuditFailedException {
      throw new AuditFailedException("There is no baseline.", new IllegalStateException());
    }

    @Override
    public int threads() {
      return 1;
    }

    @Override
    public List<Path> others() {
      return List.of();
    }
  }

  /**
   * Filters, scrolls and sets the focus, and marks this version of the page; returns {@link #TOP}.
   */
  private double read(Browser browser) {
    browser.open(server.address());
    browser.click("#filter-text");
    browser.type("topic-1");
    browser.run("window.marked = true; document.getElementById('overview').scrollIntoView()");
    assertThat(browser.number("scrollY")).isPositive();
    return browser.number(TOP);
  }

  private void assertThatTheViewIsTheSame(double top, Browser browser) {
    assertThat(browser.number(TOP)).isCloseTo(top, within(1.0));
    assertThat(browser.text("document.activeElement.id")).isEqualTo("filter-text");
    assertThat(browser.text("document.activeElement.value")).isEqualTo("topic-1");
    assertThat(browser.number("document.activeElement.selectionStart")).isEqualTo(7);
    assertThat(browser.text("location.hash")).contains("text=topic-1");
    assertThat(browser.is("typeof hacked === 'undefined'")).isTrue();
    assertThat(browser.is("!document.querySelector('#live :is(script, img, svg)')")).isTrue();
  }

  @Test
  void aSavedPageIsShownWithoutANewPageAndThenTheWholeAuditIs(Browser browser) throws Exception {
    double top = read(browser);
    audits.acquire();
    write(COMMIT, "Commit " + HOSTILE, "A commit saves the the work. " + HOSTILE);

    browser.await(EDITED + " === '" + COMMIT + "'");
    assertThat(browser.text("document.querySelector('.edited-findings').textContent"))
        .contains("Repeated word the", "hacked=1");
    assertThat(browser.is("window.marked")).isTrue();
    assertThatTheViewIsTheSame(top, browser);
    assertThat(browser.is(FINDINGS + ".includes('hacked')")).isFalse();

    audits.release();
    while (browser.is("window.marked === true || document.readyState !== 'complete'")) {
      assertThat(watcher.isAlive()).isTrue();
    }
    browser.await(EDITED + " === '" + COMMIT + "' && document.activeElement.id !== ''");
    assertThatTheViewIsTheSame(top, browser);
    assertThat(browser.is(FINDINGS + ".includes('hacked')")).isTrue();
    assertThat(browser.messages()).isEmpty();
  }

  @Test
  void theEndOfTheServerIsShown(Browser browser) {
    double top = read(browser);
    assertThat(browser.is("document.getElementById('disconnected').hidden")).isTrue();

    server.close();

    browser.await("!document.getElementById('disconnected').hidden");
    assertThatTheViewIsTheSame(top, browser);
    browser.leave();
    assertThat(browser.messages()).allMatch(message -> message.contains("net::ERR_"));
  }
}
