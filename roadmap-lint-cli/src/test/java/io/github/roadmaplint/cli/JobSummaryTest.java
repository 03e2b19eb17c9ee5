package io.github.roadmaplint.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** In a job of GitHub Actions, annotations and the summary of the job are written together. */
class JobSummaryTest {
  @TempDir Path folder;
  private Path repository;
  private Path summary;

  @BeforeEach
  void fill() throws IOException {
    repository = Files.createDirectories(folder.resolve("repository/docs"));
    for (int i = 0; i < 12; i++) {
      Files.writeString(
          repository.resolve("%02d.md".formatted(i)), "# Tag\n\nRead [this](htps://x.example/).\n");
    }
    summary = Files.writeString(folder.resolve("summary.md"), "Tests passed.\n");
  }

  private Run run(String variable, String... options) {
    String[] line = new String[options.length + 2];
    line[0] = "check";
    line[1] = repository.toString();
    System.arraycopy(options, 0, line, 2, options.length);
    return Run.of("", Map.of("GITHUB_STEP_SUMMARY", variable), Terminals.NONE, line);
  }

  @Test
  void theSummaryHasEveryFindingAndANoticeSaysSo() {
    Run run = run(summary.toString(), "--format", "github");

    assertThat(run.code()).isEqualTo(1);
    assertThat(run.out().lines()).hasSize(11);
    assertThat(run.out())
        .endsWith(
            "::notice title=roadmap-lint::Found 12 errors; annotations show 10 of them. The summary of"
                + " this job counts all of them, and lists the worst ones.\n");
    assertThat(summary)
        .content()
        .startsWith("Tests passed.\n## roadmap-lint: 12 errors\n")
        .contains("`11.md:3:13`");
  }

  @Test
  void aReportThatWasSavedIsShownLikeARun() {
    Path saved = folder.resolve("saved.json");
    run("", "--format", "json", "--output", saved.toString());
    Run run =
        Run.of(
            "",
            Map.of("GITHUB_STEP_SUMMARY", summary.toString()),
            Terminals.NONE,
            "report",
            "convert",
            saved.toString(),
            "--format",
            "github");

    assertThat(run.out().lines()).hasSize(11);
    assertThat(summary).content().contains("12 errors", "11.md:3:13`");
  }

  @Test
  void otherFormatsAndOtherMachinesWriteNoSummary() {
    run(summary.toString());
    run(summary.toString(), "--format", "markdown");
    run(summary.toString(), "--format", "github", "--output", folder.resolve("out").toString());
    Run elsewhere = run("", "--format", "github");

    assertThat(summary).hasContent("Tests passed.\n");
    assertThat(elsewhere.out()).endsWith("Run roadmap-lint to see them all.\n");
  }

  @Test
  void aSummaryThatCannotBeWrittenMakesTheRunIncomplete() {
    Run run = run(folder.toString(), "--format", "github");

    assertThat(run.code()).isEqualTo(3);
    assertThat(run.out().lines()).hasSize(11);
    assertThat(run.err())
        .contains("Output cannot be written: the file `" + folder + "` of GITHUB_STEP_SUMMARY");
  }
}
