package io.github.roadmaplint.maven;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.roadmaplint.app.BaselineChoice;
import io.github.roadmaplint.app.Job;
import io.github.roadmaplint.app.RuleChoice;
import io.github.roadmaplint.cache.CacheDirectory;
import io.github.roadmaplint.engine.Report;
import io.github.roadmaplint.engine.Shard;
import io.github.roadmaplint.frontend.ConfigChoice;
import io.github.roadmaplint.frontend.RunRequest;
import io.github.roadmaplint.report.JsonReport;
import io.github.roadmaplint.report.SarifReport;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Another process finds what this one finds. */
class ForkTest {
  private static final Path EXAMPLES = Path.of("../examples").toAbsolutePath().normalize();

  @TempDir Path folder;

  private final Fork fork =
      new Fork(
          Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator))
              .map(Path::of)
              .toList());

  @ParameterizedTest
  @ValueSource(strings = {"content", "website"})
  void findingsAreTheSame(String example) throws Exception {
    assertSame(request(EXAMPLES.resolve(example), RuleChoice.ALL));
  }

  @Test
  void whatIsWantedOfARepositoryArrives() throws Exception {
    Path repository = EXAMPLES.resolve("content");
    Path config = Files.writeString(folder.resolve("other.yml"), "rules:\n  topic/empty: info\n");
    Files.copy(EXAMPLES.resolve("structures/git.json"), folder.resolve("git.json"));
    RunRequest request =
        new RunRequest(
            repository.resolve("roadmaps"),
            new ConfigChoice(Optional.of(config), false, false),
            List.of(repository.resolve("roadmaps/git"), repository.resolve("roadmaps/http")),
            Optional.of(folder),
            RuleChoice.of(List.of("topic", "url"), List.of("topic/file-name")),
            Optional.of(new CacheDirectory(memory(), "1")),
            2,
            Shard.ALL,
            Optional.empty(),
            BaselineChoice.at(86_400_000L * 20_000, Optional.of(baseline()), true));

    assertSame(request);
    assertThat(copied(request)).isEqualTo(request);
  }

  private Path baseline() throws IOException {
    return Files.writeString(
        folder.resolve("known.json").toAbsolutePath(),
        "[{\"baseline\":\"roadmap-lint\",\"format\":1}\n]\n");
  }

  @Test
  void itUsesTheCacheWhereThisProcessWould() throws Exception {
    Path pages = Files.createDirectories(folder.resolve("repository/roadmaps/git/content"));
    for (int i = 0; i < 300; i++) {
      Path page = pages.resolve("tag-%d@%021d.md".formatted(i, i));
      Files.writeString(page, "# Tag " + i + "\n\nA tag names a commit.\n");
      Files.setLastModifiedTime(page, FileTime.fromMillis(1_000_000));
    }
    Path repository = folder.resolve("repository");
    RunRequest request =
        request(repository, RuleChoice.ALL, Optional.of(new CacheDirectory(memory(), "1")));

    assertSame(request);
    assertThat(memory()).isNotEmptyDirectory();
    assertSame(request);
  }

  private Path memory() {
    return folder.resolve("memory");
  }

  @Test
  void textsArriveWhateverIsInThem() throws Exception {
    Path page = folder.resolve("roadmaps/git/content/\u00fc \ud83d\ude80@0123456789abcdefghijk.md");
    Files.createDirectories(page.getParent());
    Files.write(page, new byte[] {'#', ' ', 0, (byte) 0xff, 27, '[', '3', '1', 'm', '\r', 'a'});
    Files.writeString(page.resolveSibling("long.md"), "word ".repeat(100_000));
    Job job = request(folder, RuleChoice.ALL).job();
    Report report = job.run(1, files -> {});

    assertThat(report.findings()).isNotEmpty();
    assertThat(written(copied(report))).isEqualTo(written(report));
    String halves = "\ud83d x \ude80";
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    Serialization.text(halves, new DataOutputStream(bytes));
    assertThat(Serialization.text(in(bytes))).isEqualTo(halves);
  }

  @Test
  void aProcessThatDoesNotWorkIsNoReport() {
    RunRequest request = request(EXAMPLES.resolve("clean"), RuleChoice.ALL);
    Fork broken = new Fork(List.of(folder.resolve("no.jar")));

    assertThatThrownBy(() -> broken.run(request)).isInstanceOf(IOException.class);
  }

  @Test
  void whatIsNotAReportIsNotReadAsOne() {
    byte[] complaint = "OpenJDK 64-Bit Server VM warning: no".getBytes(StandardCharsets.US_ASCII);

    assertThatThrownBy(
            () ->
                ReportSerialization.read(new DataInputStream(new ByteArrayInputStream(complaint))))
        .isInstanceOf(IOException.class)
        .hasMessage("not a report");
  }

  private void assertSame(RunRequest request) throws Exception {
    Report there = fork.run(request);
    Report here = request.job().run(2, files -> {});

    assertThat(written(there)).isEqualTo(written(here));
    assertThat(there.rules()).isEqualTo(here.rules());
    assertThat(there.leftOut()).isEqualTo(here.leftOut());
    assertThat(there.notes()).isEqualTo(here.notes());
  }

  private static RunRequest request(Path repository, RuleChoice choice) {
    return request(repository, choice, Optional.empty());
  }

  private static RunRequest request(
      Path repository, RuleChoice choice, Optional<CacheDirectory> cache) {
    List<Path> all = List.of(repository);
    ConfigChoice config = new ConfigChoice(Optional.empty(), false, true);
    return new RunRequest(repository, config, all, Optional.empty(), choice, cache, 2);
  }

  /** What reports say: the first has places and help, the second reasons and fixes as well. */
  private static String written(Report report) throws IOException {
    StringBuilder out = new StringBuilder();
    new JsonReport("1", 0, "").write(report, out);
    new SarifReport("1", "").write(report, out);
    return out.toString();
  }

  private static RunRequest copied(RunRequest request) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    RequestSerialization.write(request, new DataOutputStream(bytes));
    return RequestSerialization.read(in(bytes));
  }

  private static Report copied(Report report) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    ReportSerialization.write(report, new DataOutputStream(bytes));
    return ReportSerialization.read(in(bytes));
  }

  private static DataInputStream in(ByteArrayOutputStream bytes) {
    return new DataInputStream(new ByteArrayInputStream(bytes.toByteArray()));
  }
}
