package io.github.roadmaplint.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.roadmaplint.data.Data;
import io.github.roadmaplint.data.JsonParser;
import io.github.roadmaplint.frontend.ReportFormat;
import io.github.roadmaplint.schema.SchemaValidator;
import io.github.roadmaplint.schema.Schemas;
import io.github.roadmaplint.source.Source;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Reports that were saved as JSON can be joined, converted and compared. */
class ReportCommandTest {
  private static final String BAD = "# Tag\n\nRead [this](htps://example.org/a).\n";

  @TempDir Path folder;
  private Path repository;
  private String saved;

  @BeforeEach
  void save() throws IOException {
    repository = Files.createDirectories(folder.resolve("repository"));
    Files.createDirectory(repository.resolve(".git"));
    write("docs/a.md", BAD);
    write("docs/b.md", BAD + BAD);
    saved = check("old.json", ".");
  }

  private void write(String path, String text) throws IOException {
    Path file = repository.resolve(path);
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
  }

  /** The name of a new JSON report about a part of the repository. */
  private String check(String name, String part, String... options) {
    String file = folder.resolve(name).toString();
    String[] line = new String[options.length + 4];
    System.arraycopy(
        new String[] {"check", repository.resolve(part).toString(), "--report", "json=" + file},
        0,
        line,
        0,
        4);
    System.arraycopy(options, 0, line, 4, options.length);
    Run.of(line);
    return file;
  }

  @Test
  void convertingToJsonGivesTheSameBytes() throws IOException {
    Run run = Run.of("report", "convert", saved, "--format", "json");

    assertThat(run.code()).isZero();
    assertThat(run.err()).isEmpty();
    assertThat(run.out()).isEqualTo(Files.readString(Path.of(saved)));
  }

  @ParameterizedTest
  @EnumSource(
      value = ReportFormat.class,
      names = {"TEXT", "CONCISE", "AGENT", "HTML"},
      mode = EnumSource.Mode.EXCLUDE)
  void everyFormatIsThatOfTheRunItself(ReportFormat format) {
    String name = format.name().toLowerCase(Locale.ROOT);

    assertThat(Run.of("report", "convert", saved, "--format", name).out())
        .isNotEmpty()
        .isEqualTo(Run.of("check", repository.toString(), "--format", name).out());
  }

  @Test
  void textIsWithoutTheLinesOfTheFile() {
    assertThat(Run.of("report", "convert", saved, "--format", "text").out())
        .contains("docs/a.md:3:13\n", "url/malformed")
        .doesNotContain("│");
  }

  @Test
  void aConvertedReportGoesToAFile() {
    Path file = folder.resolve("a.xml");

    Run run = Run.of("report", "convert", saved, "--format", "junit", "--output", file.toString());

    assertThat(run).isEqualTo(new Run(0, "", ""));
    assertThat(file).content().startsWith("<?xml");
  }

  @Test
  void standardInputIsAReport() throws IOException {
    byte[] bytes = Files.readAllBytes(Path.of(saved));

    assertThat(Run.of(bytes, "report", "convert", "-", "--format", "json").out())
        .isEqualTo(new String(bytes, StandardCharsets.UTF_8));
  }

  @Test
  void partsMakeTheWhole() throws IOException {
    String a = check("a.json", "docs/a.md");
    String b = check("b.json", "docs/b.md");

    Run run = Run.of("report", "merge", b, a);

    assertThat(run.code()).isEqualTo(1);
    assertThat(run.err()).isEqualTo("Merged 2 reports: 3 errors in 2 files.\n");
    assertThat(run.out()).isEqualTo(Files.readString(Path.of(saved)));
  }

  @Test
  void aFindingOfTwoReportsIsOne() {
    String a = check("a.json", "docs/a.md");

    assertThat(Run.of("report", "merge", saved, a, "--format", "concise").out().lines()).hasSize(3);
  }

  @Test
  void theExitCodeOfAMergeIsTheWorstOrAsTheOptionsSay() {
    String clean = check("clean.json", ".", "--rule", "topic");

    assertThat(Run.of("report", "merge", clean, saved, "--quiet").code()).isEqualTo(1);
    assertThat(Run.of("report", "merge", clean).code()).isZero();
    assertThat(Run.of("report", "merge", saved, "--fail-on", "never").code()).isZero();
  }

  @Test
  void aComparisonSaysWhatIsNewAndWhatIsFixed() throws IOException {
    write("docs/a.md", "# Moved down\n\n" + BAD + BAD.replace("/a)", "/b)"));
    write("docs/b.md", BAD);
    String newer = check("new.json", ".");

    Run run = Run.of("report", "compare", saved, newer);

    assertThat(run.code()).isEqualTo(1);
    assertThat(run.err()).isEmpty();
    assertThat(run.out())
        .startsWith("New:\ndocs/a.md:8:13: error url/malformed: ")
        .containsPattern("\n\nFixed:\ndocs/b.md:[36]:13: error url/malformed: ")
        .endsWith("\n\n1 new, 1 fixed and 2 unchanged.\n");
    assertThat(Run.of("report", "compare", newer, newer).code()).isZero();
    assertThat(Run.of("report", "compare", saved, newer, "--fail-on", "never").code()).isZero();
  }

  @Test
  void aComparisonIsJsonOrMarkdown() throws IOException {
    write("docs/b.md", BAD + BAD + BAD.replace("/a)", "/<b>)"));
    String newer = check("new.json", ".");

    String json = Run.of("report", "compare", saved, newer, "--format", "json").out();
    Data root = JsonParser.parse(Source.of("comparison.json", json)).root().orElseThrow();
    assertThat(new SchemaValidator(Schemas.builtIn()).validate("comparison", root)).isEmpty();
    assertThat(json)
        .contains(
            "\"summary\":{\"new\":1,\"fixed\":0,\"notCompared\":0,\"unchanged\":3,\"exitCode\":1}")
        .contains("\"new\":[\n{\"rule\":\"url/malformed\",");
    assertThat(Run.of("report", "compare", saved, newer, "--format", "markdown").out())
        .startsWith("## roadmap-lint: 1 new, 0 fixed and 3 unchanged.\n\n### New\n\n- **error** ");
  }

  @Test
  void aFindingOfARuleThatDidNotRunIsNotFixed() {
    String newer = check("new.json", ".", "--rule", "topic");

    assertThat(Run.of("report", "compare", saved, newer).out())
        .isEqualTo(
            "0 new, 0 fixed, 3 of rules that did not run for the newer report and 0 unchanged.\n");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "report",
        "report merge",
        "report convert",
        "report convert SAVED",
        "report convert SAVED SAVED --format json",
        "report convert missing.json --format json",
        "report convert FOLDER --format json",
        "report convert PAGE --format json",
        "report compare SAVED",
        "report merge SAVED SAVED",
        "report compare SAVED SAVED --format sarif"
      })
  void whatCannotBeDoneIsAnInvalidRequest(String line) {
    String[] args =
        line.replace("SAVED", saved)
            .replace("FOLDER", folder.toString())
            .replace("PAGE", repository.resolve("docs/a.md").toString())
            .split(" ");

    Run run = Run.of(args);

    assertThat(run.code()).isEqualTo(2);
    assertThat(run.out()).isEmpty();
    assertThat(run.err()).startsWith("roadmap-lint: ").hasLineCount(1);
  }

  @Test
  void reportsOfDifferentRepositoriesAreNotMerged() throws IOException {
    String other = folder.resolve("other.json").toString();
    Files.writeString(
        Path.of(other),
        Files.readString(Path.of(saved)).replace("\"prefix\":\"\"", "\"prefix\":\"x/\""));

    assertThat(Run.of("report", "merge", saved, other).err())
        .contains("is about another repository: its prefix is not the same.");
  }
}
