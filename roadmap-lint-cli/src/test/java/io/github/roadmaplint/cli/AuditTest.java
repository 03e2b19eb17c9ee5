package io.github.roadmaplint.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.roadmaplint.data.Data;
import io.github.roadmaplint.data.JsonParser;
import io.github.roadmaplint.schema.SchemaValidator;
import io.github.roadmaplint.schema.Schemas;
import io.github.roadmaplint.source.Source;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The command that writes a page about a whole repository. */
class AuditTest {
  private static final String COMMIT = "roadmaps/git/content/commit@abcdefghijklmnopqrstu.md";
  private static final String IMAGE = "roadmaps/docker/content/image@bcdefghijklmnopqrstuv.md";

  @TempDir Path folder;
  private Path maps;

  @BeforeEach
  void aRepository() throws IOException {
    maps = Files.createDirectory(folder.resolve("maps"));
    write(COMMIT, page("Commit", "A commit saves the the work."));
    write(
        IMAGE,
        page("Image", "An image is a a template, and [this](htps://example.org/a) is lost."));
  }

  private static String page(String title, String text) {
    return "# "
        + title
        + "\n\n"
        + text
        + "\n\nVisit the following resources to learn more:\n\n"
        + "- [@article@More about it](https://example.org/page)\n";
  }

  private void write(String path, String text) throws IOException {
    Path file = maps.resolve(path);
    Files.createDirectories(file.resolveSibling(""));
    Files.writeString(file, text);
  }

  private Run audit(String... options) {
    String[] args = new String[options.length + 2];
    args[0] = "audit";
    args[1] = maps.toString();
    System.arraycopy(options, 0, args, 2, options.length);
    return Run.of(args);
  }

  private String file(String name) {
    return folder.resolve(name).toString();
  }

  @Test
  void writesAPageAndSaysWhatIsWorst() {
    Run run = audit("--output", file("a.html"));

    assertThat(run.code()).isZero();
    assertThat(run.err()).contains("Note: Web links are not part of this audit");
    assertThat(folder.resolve("a.html"))
        .content()
        .contains("roadmap-lint", "1 broken link<")
        .contains("cached (<code>roadmap-lint links</code> checks them).");
    assertThat(run.out())
        .contains(" in 2 files.\n", "Worst roadmaps:\n  docker: ", "\n  git: ")
        .contains("Most broken links: " + IMAGE + " (1)\n")
        .contains("Fix 2 findings: roadmap-lint fix " + maps + "\n")
        .endsWith("Audit: " + file("a.html") + "\n");
    assertThat(audit("--output", file("a.html"), "--quiet")).isEqualTo(new Run(0, "", ""));
  }

  @Test
  void groupsARepositoryWithoutRoadmapsByFolder() throws IOException {
    Path course = folder.resolve("course");
    Files.createDirectories(course.resolve("git"));
    Files.writeString(course.resolve("readme.md"), "# Course\n\nRead [this](gone.md).\n");
    Files.writeString(course.resolve("git/a.md"), "# Git\n\nThis is the the page.\n");
    Run run = Run.of("audit", course.toString(), "--output", file("a.html"));

    assertThat(run.out())
        .contains("Worst folders:\n  Files at the top: 1 error\n  git: 1 warning\n")
        .contains("Most broken links: readme.md (1)\n");
  }

  @Test
  void theCommandThatItNamesFixesTheFindings() {
    audit("--output", file("a.html"));
    assertThat(Run.of("fix", maps.toString()).err()).startsWith("Fixed 2 problems");
    assertThat(audit("--output", file("a.html")).out()).doesNotContain("Fix ");
  }

  @Test
  void jsonFollowsItsSchema() {
    Run run = audit("--format", "json");
    assertThat(run.code()).isZero();
    Data root = JsonParser.parse(Source.of("a.json", run.out())).root().orElseThrow();
    assertThat(new SchemaValidator(Schemas.builtIn()).validate("audit", root)).isEmpty();
    assertThat(run.err()).contains("Worst roadmaps:");

    Run named = audit("--output", file("a.json"));
    assertThat(folder.resolve("a.json")).content().startsWith("{\n\"tool\"");
    assertThat(named.out()).endsWith("Audit: " + file("a.json") + "\n");
  }

  @Test
  void otherCommandsReadTheJson() {
    audit("--output", file("a.json"));
    Run.of("check", maps.toString(), "--format", "json", "--output", file("c.json"));

    assertThat(Run.of("report", "compare", file("c.json"), file("a.json")).out())
        .startsWith("0 new, 0 fixed and ");
    assertThat(Run.of("report", "convert", file("a.json"), "--format", "concise").out())
        .isEqualTo(Run.of("report", "convert", file("c.json"), "--format", "concise").out());
  }

  @Test
  void saysWhatBecameWorse() throws IOException {
    Run.of("check", maps.toString(), "--format", "json", "--output", file("old.json"));
    write(COMMIT, page("Commit", "A commit saves an an other part of the the work."));
    Run run = audit("--compare", file("old.json"), "--output", file("new.json"));

    assertThat(run.out()).contains("Since old.json: 1 new, 0 fixed, ").contains("in git (1)\n");
    assertThat(folder.resolve("new.json")).content().contains("\"state\":\"new\"");
  }

  @Test
  void failsOnlyOnRequest() {
    assertThat(audit("--output", file("a.html"), "--fail-on", "info").code()).isEqualTo(1);
    assertThat(audit("--output", file("a.html"), "--fail-on", "never").code()).isZero();
    assertThat(folder.resolve("a.html")).exists();
  }

  @Test
  void knownFindingsAreHidden() {
    Run.of("baseline", "create", maps.toString());
    Run run = audit("--output", file("a.json"));

    assertThat(run.out()).contains(" hidden by the baseline)").doesNotContain("Worst");
    assertThat(audit("--output", file("a.json"), "--no-baseline").out()).contains("Worst");
  }

  @Test
  void cachedResultsOfLinkChecksAreShown() throws IOException {
    Path ledger = folder.resolve("links.jsonl");
    Files.writeString(ledger, "");
    Run run = audit("--ledger", ledger.toString(), "--format", "json");

    assertThat(run.code()).isZero();
    assertThat(run.out()).contains("\"hosts\":[\n{\"host\":\"example.org\",\"links\":3,");
    assertThat(audit("--ledger", file("missing"), "--format", "json").code()).isEqualTo(2);
    Files.writeString(ledger, "no ledger\n");
    assertThat(audit("--ledger", ledger.toString(), "--format", "json").code()).isEqualTo(2);
  }

  @Test
  void aCheckWritesTheSamePage() {
    Run run = Run.of("check", maps.toString(), "--report", "html=" + file("a.html"));

    assertThat(run.code()).isEqualTo(1);
    assertThat(folder.resolve("a.html")).content().contains("roadmap-lint");
    for (String command : new String[] {"links report", "report convert"}) {
      String[] words = command.split(" ", -1);
      Run other = Run.of(words[0], words[1], maps.toString(), "--format", "html");
      assertThat(other.code()).isEqualTo(2);
      assertThat(other.err()).contains("only check and audit can write it");
    }
  }

  @Test
  void theDefaultPageNeverReplacesAnotherFile() throws Exception {
    Path page = Path.of(AuditOutput.FILE);
    assertThat(page).doesNotExist();
    try {
      assertThat(audit().code()).isZero();
      assertThat(audit().code()).isZero();
      Files.writeString(page, "<p>My own page</p>\n");
      Run run = audit();
      assertThat(run.code()).isEqualTo(2);
      assertThat(run.err()).contains("is not a page of roadmap-lint audit", "--output");
      assertThat(page).content().isEqualTo("<p>My own page</p>\n");
    } finally {
      Files.deleteIfExists(page);
    }
  }

  @Test
  @DisabledOnOs(OS.WINDOWS)
  void noAuditIsWrittenThroughALinkOfTheRepository() throws IOException {
    Path mine = Files.writeString(folder.resolve("mine.txt"), "Mine.");
    Files.createSymbolicLink(maps.resolve("a.html"), mine);
    Run run = audit("--output", maps.resolve("a.html").toString());

    assertThat(run.code()).isEqualTo(2);
    assertThat(run.err()).contains("is a symbolic link in the repository");
    assertThat(mine).content().isEqualTo("Mine.");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "--output=/missing-folder/a.html",
        "--compare=/missing-folder/a.json",
        "--history=0",
        "--history=61",
        "--history=many",
        "--source-url=http://example.org/{path}",
        "--source-url=javascript:alert(1)",
        "--source-url=https://example.org/",
        "--format=text",
        "--fail-on=sometimes"
      })
  void anInvalidOptionIsExplained(String option) {
    Run run = audit(option);

    assertThat(run.code()).isEqualTo(2);
    assertThat(run.err()).startsWith("roadmap-lint: ").endsWith(".\n");
    assertThat(Path.of(AuditOutput.FILE)).doesNotExist();
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "nonsense", "[]", "{}", "{\"tool\":{\"name\":\"roadmap-lint\"}}"})
  void anotherFileIsNotAnEarlierReport(String text) throws IOException {
    Files.writeString(folder.resolve("old.json"), text);
    Run run = audit("--compare", file("old.json"), "--output", file("a.html"));

    assertThat(run.code()).isEqualTo(2);
    assertThat(run.err()).contains("old.json");
    assertThat(folder.resolve("a.html")).doesNotExist();
  }

  @Test
  void aHugeReportIsRefused() throws IOException {
    try (RandomAccessFile huge = new RandomAccessFile(file("old.json"), "rw")) {
      huge.setLength(1L << 30);
    }
    Run run = audit("--compare", file("old.json"), "--output", file("a.html"));

    assertThat(run.code()).isEqualTo(2);
    assertThat(run.err()).contains("is too large");
  }

  @Test
  void theConfigurationNamesWhereFilesAre() throws IOException {
    write(".roadmap-lint.yml", "sourceUrl: https://git.example.org/{path}#{line}\n");
    assertThat(audit("--format", "json").out())
        .contains("\"sourceUrl\":\"https://git.example.org/" + COMMIT + "#3\"");
    assertThat(audit("--format", "json", "--source-url", "https://other.example.org/{path}").out())
        .contains("\"sourceUrl\":\"https://other.example.org/" + COMMIT + "\"");

    write(".roadmap-lint.yml", "sourceUrl: javascript:alert({path})\n");
    Run run = audit("--format", "json");
    assertThat(run.code()).isEqualTo(2);
    assertThat(run.err()).contains("is not an https URL with `{path}`");
  }

  @Test
  void namesOfTheRepositoryDoNotControlTheTerminal() throws IOException {
    Path old = Path.of(file("a\u001b[31m.json"));
    Run.of("check", maps.toString(), "--format", "json", "--output", old.toString());
    Run run = audit("--compare", old.toString(), "--output", file("a.html"));

    assertThat(run.code()).isZero();
    assertThat(run.out()).contains("Since a").doesNotContain("\u001b");
  }

  @Test
  void aPathInARepositoryMeansTheWholeRepository() throws IOException {
    write(".roadmap-lint.yml", "");
    Run run = Run.of("audit", maps.resolve("roadmaps/git").toString(), "--output", file("a.html"));

    assertThat(run.out()).contains(" in 2 files.\n", "roadmap-lint fix " + maps + "\n");
    assertThat(Run.of("audit", file("missing")).code()).isEqualTo(2);
    assertThat(Run.of("audit", maps.toString(), maps.toString()).code()).isEqualTo(2);
  }

  @Test
  void withoutGitThereIsNoTrend() {
    Run run = audit("--history", "3", "--output", file("a.json"));

    assertThat(run.code()).isZero();
    assertThat(run.err()).contains("Note: There is no trend, because there is no git history.\n");
    assertThat(folder.resolve("a.json")).content(UTF_8).contains("\"trend\":[]");
  }

  @Test
  void standardOutputCanHaveThePage() {
    Run run = Run.of("", Map.of(), Terminals.NONE, "audit", maps.toString(), "--output", "-");

    assertThat(run.out()).contains("roadmap-lint");
    assertThat(run.err()).contains("Worst roadmaps:").doesNotContain("Audit: ");
  }
}
