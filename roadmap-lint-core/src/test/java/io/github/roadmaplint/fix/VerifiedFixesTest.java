package io.github.roadmaplint.fix;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import io.github.roadmaplint.app.Job;
import io.github.roadmaplint.app.Project;
import io.github.roadmaplint.app.RuleChoice;
import io.github.roadmaplint.cache.CacheDirectory;
import io.github.roadmaplint.engine.FileProgress;
import io.github.roadmaplint.engine.Finding;
import io.github.roadmaplint.engine.Report;
import io.github.roadmaplint.fix.VerifiedFixes.Command;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A check promises what a fix then does, in a repository that is large enough for a cache: sixty
 * pages with a fix that is made, and sixty with a fix that is refused.
 */
class VerifiedFixesTest {
  private static final FileTime LONG_AGO = FileTime.from(Instant.parse("2026-01-01T00:00:00Z"));
  private static final String FIXABLE =
      """
      # Page

      It is cold here in winter, and warm in <https://example.org/?utm_source=x> summer.
      """;

  /** The fix would name the same URL twice, which is an error. */
  private static final String REFUSED =
      """
      # Topic %d

      A topic about the weather. It is long enough for a reader.

      Visit the following resources to learn more:

      - [@article@Weather](https://example.org/weather)
      - @article@[Weather again](https://example.org/weather)
      """;

  @TempDir Path repository;
  @TempDir Path cache;

  private Project project;

  @BeforeEach
  void fill() throws Exception {
    project = Project.withoutConfig(repository);
    for (int i = 0; i < 60; i++) {
      write("roadmaps/a/content/topic-%d@%021d.md".formatted(i, i), REFUSED.formatted(i));
      write("docs/" + i + ".md", FIXABLE);
    }
    for (int i = 0; i < 160; i++) {
      write("notes/" + i + ".md", "# Note\n\nNothing happened.\n");
    }
  }

  @Test
  void whatIsPromisedIsDoneAndNothingIsPromisedAfterwards() throws Exception {
    Report offered = job(Optional.empty()).run(1, done -> {});
    VerifiedFixes before = check(true);
    assertThat(before.complete()).isTrue();
    assertThat(before.fixable())
        .isPositive()
        .isEqualTo(before.report().safelyFixable().size())
        .isLessThan(offered.safelyFixable().size());

    FixReport fixed = new FixJob(job(Optional.empty()), false, true).run(2, done -> {});

    assertThat(fixed.applied()).isEqualTo(before.fixable());
    assertThat(check(true).fixable()).isZero();
    assertThat(check(true).report().findings()).noneMatch(finding -> finding.isSafelyFixable());
  }

  @Test
  void withACacheAllFixesAreVerifiedAndNotTriedAgain() throws Exception {
    VerifiedFixes first = check(true);
    assertThat(text(cached())).isEqualTo(text(first));
    Path file = trials();
    byte[] stored = Files.readAllBytes(file);

    assertThat(text(cached())).isEqualTo(text(first));
    assertThat(Files.readAllBytes(file)).isEqualTo(stored);

    write("docs/3.md", "# Page\n\nNothing to fix.\n");
    assertThat(cached().fixable()).isEqualTo(first.fixable() - 1);
  }

  @Test
  void aLinkInAnotherPageWithdrawsThePromiseForItsHeading() throws Exception {
    write("docs/3.md", "# Page\n\n## The [start] (https://example.org/start)\n\nIt is cold.\n");
    int before = cached().fixable();
    assertThat(cached().fixable()).isEqualTo(before);

    write("notes/3.md", "# Note\n\nSee [it](../docs/3.md#the-start-httpsexampleorgstart).\n");
    assertThat(cached().fixable()).isEqualTo(before);

    write(".roadmap-lint.yml", "ignore: [notes/3.md]\n");
    project = Project.at(repository);
    assertThat(cached().fixable()).isEqualTo(before - 1);
  }

  @Test
  void aFixOfAHeadingIsTriedOnceUnlessAnotherPageLinksToIt() throws Exception {
    write("docs/3.md", "# Page\n\n## The [start] (https://example.org/start)\n\nIt is cold.\n");
    VerifiedFixes first = cached();
    byte[] stored = Files.readAllBytes(trials());
    assertThat(text(cached())).isEqualTo(text(first));
    assertThat(Files.readAllBytes(trials())).isEqualTo(stored);

    write("docs/4.md", "See [it](3.md#the-start-httpsexampleorgstart), it is warm.\n");
    assertThat(text(cached(Report::findings))).isEqualTo(text(check(true)));
    assertThat(text(cached(Report::findings))).isEqualTo(text(check(true)));
    assertThat(new String(Files.readAllBytes(trials()), StandardCharsets.UTF_8))
        .contains("docs/3.md#the-start-httpsexampleorgstart");
  }

  @Test
  void aForgedCacheOnlyCostsTime() throws Exception {
    VerifiedFixes first = cached();
    byte[] stored = Files.readAllBytes(trials());
    for (int at = 0; at < stored.length; at += 1_999) {
      byte[] damaged = stored.clone();
      damaged[at] ^= 0x15;
      Files.write(trials(), damaged);
      assertThat(cached().fixable()).isEqualTo(first.fixable());
    }
  }

  @Test
  void withoutACacheSomeFilesAreTriedAndAllThatAreNeeded() throws Exception {
    VerifiedFixes some = check(false);
    assertThat(some.complete()).isFalse();
    assertThat(some.fixable()).isLessThan(check(true).fixable());

    VerifiedFixes needed =
        VerifiedFixes.run(job(Optional.empty()), 1, done -> {}, Command.FIX, Report::safelyFixable);
    assertThat(text(needed)).isEqualTo(text(check(true)));
  }

  @Test
  void fixesOfHeadingsAreCompletedOnlyWhereTheyAreNeeded() throws Exception {
    write(
        "docs/3.md",
        "# Page\n\nSee [it](#the-start-httpsexampleorgstart).\n\n## The [start] (https://example.org/start)\n");

    assertThat(editsOfHeading(check(true))).isGreaterThan(1);
    assertThat(editsOfHeading(check(false))).isOne();
  }

  private static int editsOfHeading(VerifiedFixes verified) {
    return verified.report().findings().stream()
        .filter(it -> it.path().equals("docs/3.md") && it.isSafelyFixable())
        .mapToInt(it -> it.fix().orElseThrow().edits().size())
        .sum();
  }

  @Test
  void aFileThatCannotBeWrittenIsNotPromised() throws Exception {
    int fixable = check(true).fixable();
    Path page = repository.resolve("docs/1.md");
    assertThat(page.toFile().setReadOnly()).isTrue();
    assumeFalse(Files.isWritable(page), "root writes any file");

    assertThat(check(true).fixable()).isEqualTo(fixable - 1);
  }

  @Test
  void progressIsReportedWithTheTotal() throws Exception {
    List<Integer> totals = new ArrayList<>();
    AtomicInteger done = new AtomicInteger();
    FileProgress progress =
        new FileProgress() {
          @Override
          public void begin(int files) {
            totals.add(files);
          }

          @Override
          public void accept(int files) {
            done.accumulateAndGet(files, Math::max);
          }
        };

    Report report = job(Optional.empty()).run(2, progress);

    assertThat(totals).containsExactly(report.files());
    assertThat(done).hasValue(report.files());
  }

  private VerifiedFixes check(boolean all) throws Exception {
    return VerifiedFixes.run(
        job(Optional.empty()),
        2,
        done -> {},
        Command.FIX,
        report -> all ? report.findings() : List.of());
  }

  private VerifiedFixes cached() throws Exception {
    return cached(report -> List.of());
  }

  private VerifiedFixes cached(Function<Report, List<Finding>> needed) throws Exception {
    Optional<CacheDirectory> memory = Optional.of(new CacheDirectory(cache, "a build"));
    return VerifiedFixes.run(job(memory), 2, done -> {}, Command.FIX, needed);
  }

  private static String text(VerifiedFixes verified) {
    StringBuilder text = new StringBuilder();
    text.append(verified.fixable()).append(verified.complete());
    verified.report().findings().forEach(it -> text.append(it.path()).append(it.fix()));
    return text.toString();
  }

  private Job job(Optional<CacheDirectory> memory) {
    return new Job(project, List.of(), Optional.empty(), Optional.empty(), RuleChoice.ALL, memory);
  }

  private Path trials() throws IOException {
    try (Stream<Path> files = Files.list(cache)) {
      return files
          .filter(file -> file.getFileName().toString().startsWith("trials-"))
          .findFirst()
          .orElseThrow();
    }
  }

  private void write(String path, String text) throws IOException {
    Path file = repository.resolve(path);
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
    Files.setLastModifiedTime(file, LONG_AGO);
  }
}
