package io.github.roadmaplint.saved;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.roadmaplint.app.Job;
import io.github.roadmaplint.app.Project;
import io.github.roadmaplint.app.RuleChoice;
import io.github.roadmaplint.baseline.Fingerprints;
import io.github.roadmaplint.engine.Finding;
import io.github.roadmaplint.engine.Report;
import io.github.roadmaplint.engine.Shard;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Several machines check a repository together, and find what one machine finds. */
class ShardTest {
  @TempDir Path root;

  /** A repository with findings in pages, in structures, in the configuration and in none. */
  @BeforeEach
  void repository() throws IOException {
    for (int i = 0; i < 12; i++) {
      String id = String.format("abcdefghijklmnopqrs%02d", i);
      write("roadmaps/git/content/branch-" + i + "@" + id + ".md", page(i));
    }
    write("roadmaps/git/content/notes.txt", "A stray file.\n");
    write(
        ".roadmap-lint.yml",
        """
        spelling: {words: [branchless, neverwritten]}
        ignore: [roadmaps/git/content/branch-11@*]
        overrides:
          - paths: ['roadmaps/git/content/branch-3@*']
            rules: {url/insecure: off}
            reason: It is a museum.
          - paths: ['roadmaps/git/content/branch-5@*']
            rules: {url/malformed: off}
            reason: It has no effect.
          - paths: ['drafts/**']
            rules: {url/insecure: off}
            reason: It matches nothing.
        """);
  }

  private static String page(int i) {
    String link = i % 3 == 0 ? "http" : "https";
    return "# Branch "
        + i
        + "\n\nA branch is a naem for a commit. It is branchless.\n\n"
        + "Visit the following resources to learn more:\n\n- [@article@Branches "
        + i
        + "]("
        + link
        + "://example.org/branches)\n";
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 3, 5, 40})
  void theShardsFindTogetherWhatOneRunFinds(int of) throws Exception {
    Report whole = run(Shard.ALL);
    assertThat(whole.findings()).extracting(Finding::rule).contains("suppression/unused");
    List<Report> parts = parts(of);
    Collections.reverse(parts);
    Report merged = of == 1 ? parts.get(0) : merge(parts);
    assertThat(shown(merged)).isEqualTo(shown(whole));
    assertThat(merged.files()).isEqualTo(whole.files());
    assertThat(merged.leftOut()).isEqualTo(whole.leftOut());
    assertThat(merged.suppressed()).isEqualTo(whole.suppressed());
    assertThat(merged.notes()).isEqualTo(whole.notes());
    assertThat(merged.shard()).isEmpty();
  }

  @Test
  void everyFileIsInOneShard() throws Exception {
    List<Report> parts = parts(4);
    assertThat(parts.stream().mapToInt(Report::files).sum()).isEqualTo(run(Shard.ALL).files());
    assertThat(parts).filteredOn(part -> part.files() > 0).hasSizeGreaterThan(1);
  }

  @Test
  void anOverrideIsReportedByTheMergeAndNotByAShard() throws Exception {
    for (Report part : parts(3)) {
      assertThat(part.findings())
          .extracting(Finding::message)
          .doesNotContain("Override does not change any finding");
    }
  }

  @Test
  void aMissingShardIsAnError() throws Exception {
    List<Report> parts = parts(3);
    parts.remove(1);
    assertThatThrownBy(() -> merge(parts)).hasMessage("Shard 2/3 is missing.");
  }

  @Test
  void aDoubledShardIsAnError() throws Exception {
    List<Report> parts = parts(3);
    parts.add(parts.get(2));
    assertThatThrownBy(() -> merge(parts)).hasMessage("Shard 3/3 is given twice.");
  }

  @Test
  void shardsOfDifferentNumbersAreAnError() throws Exception {
    List<Report> parts = List.of(run(new Shard(1, 2)), run(new Shard(2, 3)));
    assertThatThrownBy(() -> merge(parts))
        .hasMessage("Shards of different runs: one is of 2, one is of 3.");
  }

  @Test
  void aReportOfTheWholeRepositoryIsNotMergedWithAShard() throws Exception {
    List<Report> parts = List.of(run(new Shard(1, 2)), run(Shard.ALL));
    assertThatThrownBy(() -> merge(parts))
        .hasMessage("Some reports are of a shard and some are not.");
  }

  @Test
  void shardsOfDifferentFilesAreAnError() throws Exception {
    Report first = run(new Shard(1, 2));
    write("roadmaps/git/content/commit@abcdefghijklmnopqrs99.md", page(1));
    List<Report> parts = List.of(first, run(new Shard(2, 2)));
    assertThatThrownBy(() -> merge(parts))
        .hasMessage(
            "Shards of different runs: file names, configuration, rules or baseline are not the same.");
  }

  @ParameterizedTest
  @CsvSource({"2/5, 2, 5", "1/1, 1, 1", "10000/10000, 10000, 10000"})
  void aShardIsWrittenAsANumberOfANumber(String text, int number, int of) {
    assertThat(Shard.parse(text)).contains(new Shard(number, of));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "/", "2", "0/5", "6/5", "-1/5", "1/99999999999", "1/2/3", "a/b"})
  void anythingElseIsNoShard(String text) {
    assertThat(Shard.parse(text)).isEmpty();
  }

  private static Report merge(List<Report> parts) throws SavedReportException {
    List<SavedReport> saved = new ArrayList<>();
    for (Report part : parts) {
      Report read = part.withFindings(Fingerprints.attach(part.findings()));
      saved.add(new SavedReport("part.json", read, "1", 0, "", false));
    }
    return ReportMerge.of(saved).report();
  }

  private List<Report> parts(int of) throws Exception {
    List<Report> parts = new ArrayList<>();
    for (int number = 1; number <= of; number++) {
      parts.add(run(new Shard(number, of)));
    }
    return parts;
  }

  private Report run(Shard shard) throws Exception {
    return new Job(
            Project.at(root),
            List.of(),
            Optional.empty(),
            Optional.empty(),
            RuleChoice.ALL,
            Optional.empty(),
            shard)
        .run(2, done -> {});
  }

  private static List<String> shown(Report report) {
    return report.findings().stream()
        .map(one -> one.path() + " " + one.span() + " " + one.rule() + " " + one.message())
        .toList();
  }

  private void write(String name, String text) throws IOException {
    Path file = root.resolve(name);
    Files.createDirectories(file.getParent());
    Files.write(file, text.getBytes(UTF_8));
  }
}
