package io.github.roadmaplint.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import io.github.roadmaplint.app.FailOn;
import io.github.roadmaplint.app.FailurePolicy;
import io.github.roadmaplint.engine.Finding;
import io.github.roadmaplint.engine.Report;
import io.github.roadmaplint.frontend.ExitStatus;
import io.github.roadmaplint.rule.Severity;
import io.github.roadmaplint.source.Source;
import io.github.roadmaplint.source.Span;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Whole runs over a small repository: a clean page, one with an error, one with an info. */
class CheckTest {
  private static final String NO_STRUCTURES =
      "Note: No page is compared with its roadmap: there are no structures (`roadmap-lint structures"
          + " fetch`).\n";

  private static final String CONTENT = "roadmaps/git/content/";
  private static final String CLEAN = CONTENT + "commit@abcdefghijklmnopqrstu.md";
  private static final String ERROR = CONTENT + "stash@ABCDEFGHIJKLMNOPQRSTU.md";
  private static final String INFO = CONTENT + "tag@0123456789abcdefghijk.md";

  @TempDir Path repository;

  @BeforeEach
  void fill() throws IOException {
    write(CLEAN, page("https://git-scm.com/docs/git-commit"));
    write(ERROR, page("htps://git-scm.com/docs/git-stash"));
    write(INFO, page("http://git-scm.com/docs/git-tag"));
  }

  @Test
  void cleanIsZero() {
    Run run = check(CLEAN);

    assertThat(run)
        .isEqualTo(new Run(ExitStatus.CLEAN.code(), "", "Checked 1 file: no problems.\n"));
  }

  @Test
  void findingsAreOneAndGoToStandardOutput() {
    Run run = check(".");

    assertThat(run.code()).isEqualTo(ExitStatus.FINDINGS.code());
    assertThat(run.out())
        .contains(ERROR + ":7:")
        .contains("url/malformed")
        .contains("url/insecure");
    assertThat(run.err())
        .isEqualTo(
            NO_STRUCTURES
                + "Checked 3 files: 1 error and 1 info. Next: roadmap-lint explain"
                + " url/malformed\n");
  }

  @ParameterizedTest
  @CsvSource({
    "error, false, 0", "warning, false, 0", "info, false, 1", "never, false, 0",
    "error, true, 1", "warning, true, 1", "info, true, 1", "never, true, 0"
  })
  void findingsBelowFailOnAreZero(String failOn, boolean withError, int code) {
    String path = withError ? "." : INFO;

    assertThat(check(path, "--fail-on", failOn).code()).isEqualTo(code);
  }

  @Test
  void anIncompleteRunIsThreeEvenWithFindings() {
    FailurePolicy strict = new FailurePolicy(FailOn.INFO, OptionalInt.of(0));
    Finding finding =
        new Finding(
            "url/malformed",
            Severity.ERROR,
            Source.of("a.md", ""),
            Span.at(0),
            "Wrong",
            "Mend it.",
            "It is wrong.",
            Optional.empty());

    assertThat(ExitStatus.of(report(true, List.of(finding)), strict))
        .isEqualTo(ExitStatus.INCOMPLETE);
    assertThat(ExitStatus.of(report(true, List.of()), strict)).isEqualTo(ExitStatus.INCOMPLETE);
    assertThat(ExitStatus.of(report(false, List.of(finding)), strict))
        .isEqualTo(ExitStatus.FINDINGS);
  }

  private static Report report(boolean incomplete, List<Finding> findings) {
    return new Report(findings, List.of(), 1, new TreeMap<>(), 0, incomplete);
  }

  @Test
  void aFileThatCannotBeReadIsThree() throws IOException {
    Path locked = repository.resolve(CONTENT + "log@zyxwvutsrqponmlkjihgf.md");
    Files.createFile(locked, PosixFilePermissions.asFileAttribute(Set.of()));
    assumeFalse(Files.isReadable(locked), "root reads everything");

    Run run = check(".");

    assertThat(run.code()).isEqualTo(ExitStatus.INCOMPLETE.code());
    assertThat(run.out()).contains("file/unreadable").contains("url/malformed");
    assertThat(run.err()).contains("The run is incomplete");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "--nope",
        "--format xml",
        "--format",
        "--fail-on always",
        "--max-warnings -1",
        "--max-warnings many",
        "--threads 0",
        "--color pink",
        "--rule topic/emty",
        "--disable nope",
        "--report sarif",
        "--report xml=out",
        "--report json=no/such/folder/out.json",
        "--output .",
        "--report json=a --report sarif=a",
        "--structures no-such-folder",
        "--config a --no-config",
        "--stdin-filename a.md",
        "--rule=",
        "--rule=,",
        "--report=json=- --format=json",
        "--report=json=- --report=sarif=-",
        "-",
        "no-such-file.md"
      })
  void impossibleRequestsAreTwoAndSaySo(String options) {
    Run run = Run.of((options + " " + repository.resolve(ERROR)).split(" "));

    assertThat(run.code()).isEqualTo(ExitStatus.INVALID_REQUEST.code());
    assertThat(run.out()).isEmpty();
    assertThat(run.err()).startsWith("roadmap-lint: ").endsWith("\n");
  }

  @Test
  void anEmptyPathIsNotTheWorkingDirectory() {
    assertThat(Run.of(""))
        .isEqualTo(
            new Run(
                ExitStatus.INVALID_REQUEST.code(),
                "",
                "roadmap-lint: A path is empty; to check the working directory, write . or no"
                    + " path.\n"));
  }

  @Test
  void anEmptyArgumentThatIsNoPathIsNotCalledOne() {
    assertThat(Run.of("completion", "").err()).contains("An argument is empty: SHELL.");
    assertThat(Run.of("links", "test", "").err()).contains("An argument is empty: URL.");
    assertThat(Run.of("explain", "").err()).contains("An argument is empty: RULE.");
  }

  @Test
  void aDashIsStandardOutput() {
    assertThat(check(".", "--report", "json=-").out()).startsWith("{").contains("\"exitCode\":1");
    assertThat(check(".", "--output", "-").out()).contains("url/malformed");
  }

  @Test
  void aStructureFromElsewhereIsNamedAsItWasGiven(@TempDir Path elsewhere) throws IOException {
    String node =
        "{\"id\":\"xyzdefghijklmnopqrstu\",\"type\":\"topic\",\"data\":{\"label\":\"Rebase\"}}";
    Files.writeString(elsewhere.resolve("git.json"), "{\"nodes\":[" + node + "],\"edges\":[]}");

    Run run = check(".", "--rule", "structure", "--structures", elsewhere.toString());

    assertThat(run.out()).startsWith(elsewhere.resolve("git.json") + ":1:");
  }

  @Test
  void aMisspelledCommandIsRecognised() {
    assertThat(Run.of("explian").err()).contains("did you mean explain?");
  }

  @Test
  void aMisspelledRuleIsRecognised() {
    assertThat(check("--rule", "url/malfromed").err())
        .startsWith("roadmap-lint: Unknown rule `url/malfromed`. Did you mean url/malformed?");
    assertThat(check("--rule", "insecure").err()).contains("Did you mean url/insecure?");
  }

  @Test
  void onlyTheRulesThatAreWantedRun() {
    assertThat(check(".", "--rule", "url/insecure").out()).doesNotContain("url/malformed");
    assertThat(check(".", "--disable", "url/malformed,url/insecure").code()).isZero();
    assertThat(check(".", "--rule", "url", "--disable", "url/malformed").code()).isZero();
  }

  @Test
  void tooManyWarningsAreOne() throws IOException {
    write(CONTENT + "some-topic@zyxwvutsrqponmlkjihgf.md", page("https://bit.ly/abc"));
    String path = CONTENT + "some-topic@zyxwvutsrqponmlkjihgf.md";

    assertThat(check(path, "--max-warnings", "1").code()).isEqualTo(ExitStatus.CLEAN.code());
    assertThat(check(path, "--max-warnings", "0").code()).isEqualTo(ExitStatus.FINDINGS.code());
  }

  @Test
  void severalReportsInOneRun() throws IOException {
    Path json = repository.resolve("out.json");
    Path sarif = repository.resolve("out.sarif");
    Path github = repository.resolve("out.txt");

    Run run =
        check(
            ".",
            "--report",
            "json=" + json,
            "--report=sarif=" + sarif,
            "--format",
            "github",
            "--output",
            github.toString());

    assertThat(run.out()).isEmpty();
    assertThat(json).content().contains("\"exitCode\":1");
    assertThat(sarif).content().contains("\"version\":\"2.1.0\"");
    assertThat(github).content().startsWith("::error file=" + ERROR);
  }

  @Test
  void whatIsTypedIsCheckedInsteadOfTheFile() {
    String path = repository.resolve(CLEAN).toString();
    String typed = page("http://example.com/");

    Run run = Run.of(typed, Map.of(), Terminals.NONE, "--stdin-filename", path, "-");

    assertThat(run.out()).contains(CLEAN + ":7:").contains("url/insecure");
  }

  @Test
  void quietShowsErrorsOnly() {
    assertThat(check("--quiet", CLEAN)).isEqualTo(new Run(ExitStatus.CLEAN.code(), "", ""));
    assertThat(check("--quiet", INFO)).isEqualTo(new Run(ExitStatus.CLEAN.code(), "", ""));
    Run run = check("--quiet", ".");
    assertThat(run.err()).isEmpty();
    assertThat(run.out()).contains("url/malformed").doesNotContain("url/insecure");
    assertThat(run.code()).isEqualTo(ExitStatus.FINDINGS.code());
  }

  @Test
  void otherFormatsAreCompleteEvenIfTheTextIsNot() {
    assertThat(check("--quiet", "--max-findings=0", "--format=json", ".").out())
        .contains("url/malformed", "url/insecure");
  }

  @Test
  void quietWithStatisticsShowsOnlyTheCounts() {
    Run run = check("--quiet", "--statistics", ".");

    assertThat(run.err()).isEmpty();
    assertThat(run.out())
        .isEqualTo(
            """
             severity  findings   files  rule
                error         1       1  url/malformed
                 info         1       1  url/insecure

            """);
  }

  @Test
  void errorsAreShownFirstAndTheOthersAreCounted() {
    Run run = check("--max-findings", "1", ".");

    assertThat(run.out())
        .contains("url/malformed")
        .endsWith(
            """
            1 finding is not shown (to show all: --max-findings all):
                 info  1 url/insecure

            """);
    assertThat(run.err()).startsWith(NO_STRUCTURES + "Checked 3 files: 1 error and 1 info.");
    assertThat(check("--max-findings", "all", ".").out()).isEqualTo(check(".").out());
    assertThat(check("--max-findings", "-1", ".").err())
        .isEqualTo(
            "roadmap-lint: --max-findings must be a number of at least 0 or all, not `-1`.\n");
  }

  @Test
  void oneLinePerFindingIsCompleteUnlessANumberIsGiven() throws IOException {
    for (int i = 0; i < 60; i++) {
      write(
          "roadmaps/other/content/some-topic@0123456789abcdefghi%02d.md".formatted(i),
          page("http://git-scm.com/" + i));
    }

    assertThat(check("--format=concise", ".").out().lines()).hasSize(62);
    assertThat(check("--format=concise", "--max-findings=2", ".").out())
        .contains("url/malformed", "url/insecure", "60 findings are not shown");
    assertThat(check(".").out()).contains("12 findings are not shown");
  }

  @Test
  void everyFindingShowsWhetherItHasAFix() {
    assertThat(check(".").out()).contains("      fix  unsafe, needs review\n");
  }

  @Test
  void statisticsGoWhereTheyDoNoHarm() {
    assertThat(check("--statistics", ".").out())
        .contains("    error         1       1  url/malformed");
    Run json = check("--statistics", "--format=json", ".");
    assertThat(json.out())
        .contains(
            "\"statistics\":[{\"rule\":\"url/malformed\",\"severity\":\"error\",\"findings\":1,\"files\":1},")
        .doesNotContain("findings   files");
    assertThat(json.err()).doesNotContain("findings   files");
    assertThat(check("--format=json", ".").out()).doesNotContain("statistics");
    assertThat(check("--statistics", "--quiet", "--format=github", ".").err())
        .contains("findings   files  rule");
  }

  @Test
  void coloursAndLinksOnlyForTerminals() {
    Map<String, String> xterm = Map.of("TERM", "xterm");
    String path = repository.resolve(ERROR).toString();

    Run out = Run.of("", xterm, new Terminals(true, false), path);
    assertThat(out.out()).contains("\u001b[1;31m").contains("\u001b]8;;https://");
    assertThat(out.err()).doesNotContain("\u001b");
    Run err = Run.of("", xterm, new Terminals(false, true), path);
    assertThat(err.out()).doesNotContain("\u001b");
    assertThat(err.err()).contains("\u001b[1;31m");
  }

  @Test
  void aRequestForFilesThatCannotBeCheckedIsInvalid() throws IOException {
    write("notes.txt", "x");
    Files.createDirectory(repository.resolve("roadmaps/empty"));

    assertThat(check("notes.txt"))
        .isEqualTo(
            new Run(
                ExitStatus.INVALID_REQUEST.code(),
                "",
                "roadmap-lint: Nothing checked: 1 file does not belong to this layout. Name pages,"
                    + " or a folder that contains pages.\n"));
    for (String command : List.of("check", "check --quiet", "fix", "links", "links report")) {
      String line = command + ' ' + repository.resolve("roadmaps/empty");
      Run run = Run.of(line.split(" "));
      assertThat(run.code()).as(line).isEqualTo(ExitStatus.INVALID_REQUEST.code());
      assertThat(run.err()).contains("Nothing checked: there are no files. Name pages, or a");
    }
  }

  @Test
  void aFileThatCannotBeCheckedIsNamedBesideOthers() throws IOException {
    write("notes.txt", "x");

    assertThat(check("notes.txt", ERROR).err())
        .contains("Note: `notes.txt` does not belong to this layout, so it was not checked.");
    assertThat(check("notes.txt", ERROR).code()).isEqualTo(ExitStatus.FINDINGS.code());
  }

  @Test
  void globsAreExpandedWhereTheShellHasNotDoneIt() {
    String glob = repository.resolve("roadmaps") + "/**/*ash@*.md";
    Run expected = check(ERROR);

    assertThat(Run.of("check", glob).out()).isEqualTo(expected.out());
    assertThat(Run.of("check", glob).err()).contains("roadmap-lint explain url/malformed");
    for (String command : List.of("check", "fix", "links", "links report", "preview")) {
      Run nothing = Run.of((command + " " + repository + "/*.mdx").split(" "));
      assertThat(nothing.code()).isEqualTo(ExitStatus.INVALID_REQUEST.code());
      assertThat(nothing.err())
          .isEqualTo("roadmap-lint: No file or folder matches `" + repository + "/*.mdx`.\n");
    }
  }

  private Run check(String... args) {
    String[] absolute = args.clone();
    for (int i = 0; i < args.length; i++) {
      if (args[i].equals(".") || args[i].startsWith("roadmaps/") || args[i].equals("notes.txt")) {
        absolute[i] = repository.resolve(args[i]).toString();
      }
    }
    return Run.of(absolute);
  }

  private void write(String path, String text) throws IOException {
    Path file = repository.resolve(path);
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
  }

  private static String page(String url) {
    return "# Some topic\n\nA topic has a description.\n\n"
        + "Visit the following resources to learn more:\n\n- [@article@Read about it]("
        + url
        + ")\n";
  }
}
