package io.github.roadmaplint.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.roadmaplint.frontend.ExitStatus;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A run that cannot report what was requested does not pass. */
class RequestWithoutEffectTest {
  @TempDir Path repository;

  @BeforeEach
  void page() throws IOException {
    write(
        "roadmaps/git/content/commit@abcdefghijklmnopqrstu.md",
        "# Commit\n\nA commit records what changed.\n\nVisit the following resources to learn"
            + " more:\n\n- [@article@Commit](http://example.com/commit)\n");
  }

  @ParameterizedTest
  @CsvSource({
    "structure,there are no structures (`roadmap-lint structures fetch` or `--structures DIR`)",
    "structure/*,there are no structures (`roadmap-lint structures fetch` or `--structures DIR`)",
    "link/broken,no links are requested (`roadmap-lint links`; `check --links`)",
    "url/mended-elsewhere,there is no git history"
  })
  void aRequestedRuleThatCanReportNothingIsRefused(String rule, String why) {
    for (String command : List.of("check", "fix")) {
      Run run = Run.of(command, "--rule", "topic," + rule, repository.toString());

      assertThat(run.code()).as(rule).isEqualTo(ExitStatus.INVALID_REQUEST.code());
      assertThat(run.err()).isNotEmpty();
    }
    if (!rule.startsWith("link")) {
      assertThat(Run.of("check", "--rule", "topic," + rule, repository.toString()).err())
          .contains("can report nothing here: " + why.replace(';', ','));
    }
  }

  @Test
  void aChoiceWithoutARuleIsRefused() throws IOException {
    String families =
        "data,front-matter,link,list,local,markdown,publish,reference,resource,structure,suppression,"
            + "text,topic,translation,url";
    assertThat(check("--disable", families))
        .satisfies(run -> assertThat(run.code()).isEqualTo(ExitStatus.INVALID_REQUEST.code()))
        .satisfies(run -> assertThat(run.err()).contains("No rule is left to run"));
    assertThat(check("--rule", "url/tracking", "--disable", "url").err())
        .contains("Rule `url/tracking` can report nothing here: it is disabled in this run");
    configure("rules:\n  url/*: off\n");
    assertThat(check("--rule", "url").err())
        .contains("Rule `url` can report nothing here: it is off in the configuration (`rules`)");
    assertThat(check("--rule", "url/insecure").code()).isEqualTo(ExitStatus.CLEAN.code());
    configure("layout: plain\n");
    assertThat(check("--rule", "publish").err())
        .contains("the layout `plain` has no site (`layout.site`)");
    assertThat(check("--rule", "topic/not-english").err())
        .contains("Rule `topic/not-english` can report nothing here: ");
  }

  @Test
  void suppressionsOfOtherRulesAreNotJudged() {
    assertThat(check("--rule", "suppression").err())
        .contains(
            "Note: suppression/unused reports only suppressions of rules that run (`--rule`).");
    assertThat(check("--rule", "topic").err()).doesNotContain("Note");
  }

  @Test
  void aTextOutsideTheLayoutIsNoRequest() {
    String path = repository + "/notes.txt";

    assertThat(Run.of("x\n".getBytes(UTF_8), "check", "-", "--stdin-filename", path).code())
        .isEqualTo(ExitStatus.INVALID_REQUEST.code());
    Run fix = Run.of("x\n".getBytes(UTF_8), "fix", "-", "--stdin-filename", path);
    assertThat(fix.out()).as("an editor replaces its text with the output").isEqualTo("x\n");
    assertThat(fix.err()).contains("Nothing checked: 1 file does not belong to this layout");
  }

  @Test
  void aRuleWithoutAFixIsNoRequestForFixes() {
    Run run = Run.of("fix", "--rule", "topic/no-description", repository.toString());

    assertThat(run.code()).isEqualTo(ExitStatus.INVALID_REQUEST.code());
    assertThat(run.err())
        .isEqualTo(
            "roadmap-lint: Rule `topic/no-description` has no fix: `check` reports what it"
                + " finds.\n");
  }

  @ParameterizedTest
  @CsvSource({
    "roadmap-lint.yml,.roadmap-lint.yml",
    ".roadmaplint.yml,.roadmap-lint.yml",
    "roadmap_lint.yaml,.roadmap-lint.yaml",
    ".roadmap-lint.yml.txt,.roadmap-lint.yml",
    ".roadmap-lint.json,.roadmap-lint.yml",
    ".roadmaplintrc,.roadmap-lint.yml",
    "roadmap-lint.config.yml,.roadmap-lint.yml"
  })
  void aConfigurationWithAnotherNameIsReported(String name, String expected) throws IOException {
    write(name, "failOn: warning\n");
    String note = "Note: File `" + name + "` is not read; the expected name is `" + expected + "`";

    assertThat(check().err()).contains(note);
    assertThat(Run.of("check", repository.resolve("roadmaps").toString()).err()).contains(note);
    configure("failOn: warning\n");
    assertThat(check("--config", repository + "/.roadmap-lint.yml").err())
        .doesNotContain("is not read");
  }

  @Test
  void filesOfThisProgramWithOtherNamesAreNoConfiguration() throws IOException {
    for (String name :
        List.of("roadmap-lint.json", ".roadmap-lint-baseline.json", "roadmap-lint.sarif")) {
      write(name, "{}");
    }
    assertThat(check().err()).doesNotContain("is not read");
  }

  @Test
  void aConfigurationInAnotherFolderIsReported(@TempDir Path above) throws IOException {
    write("sub/.roadmap-lint.yml", "failOn: warning\n");
    assertThat(check().err())
        .contains("Note: `sub/.roadmap-lint.yml` is not used in this run: a separate run of its");

    Path inner = Files.createDirectories(above.resolve("repository"));
    Files.createDirectory(inner.resolve(".git"));
    Files.writeString(inner.resolve("README.md"), "# A\n");
    Files.writeString(above.resolve(".roadmap-lint.yml"), "failOn: warning\n");
    assertThat(Run.of("check", inner.toString()).err())
        .contains("is not used, because it is above the top of the git repository (`--config`)");
  }

  @Test
  void pagesOfAnUnknownLayoutAreReported(@TempDir Path other) throws IOException {
    Path page = other.resolve("maps/git/commit@abcdefghijklmnopqrstu.md");
    Files.createDirectories(page.getParent());
    Files.writeString(page, "# Commit\n");

    assertThat(Run.of("check", other.toString()).err())
        .contains("Note: No layout with topic pages was recognized, so files with a node id");
    Files.writeString(other.resolve(".roadmap-lint.yml"), "layout: plain\n");
    assertThat(Run.of("check", other.toString()).err()).doesNotContain("Note");
  }

  @Test
  void rulesOfTheConfigurationThatCanReportNothingAreReported() throws IOException {
    configure("rules:\n  structure/*: warning\n  topic/*: warning\n  url/mended-elsewhere: info\n");

    assertThat(check().err())
        .contains("Note: `structure/*` of `rules` can report nothing here: there are no structures")
        .contains(
            "Note: `url/mended-elsewhere` of `rules` can report nothing here: there is no git")
        .doesNotContain("`topic");
  }

  @Test
  void linksThatWereNotCheckedAreNotUncertain() {
    Run report = Run.of("links", "report", repository.toString());
    assertThat(report.err())
        .contains("No results are cached", "Checked 1 link: 1 not checked yet.")
        .doesNotContain("uncertain");
    String json =
        Run.of("links", "report", "--format", "json", "--verbose", repository.toString()).out();
    assertThat(json).contains("\"unchecked\":1", "\"verdict\":\"unchecked\"");
  }

  @Test
  void aNamedLedgerThatDoesNotExistCannotBeReported() {
    Run run = Run.of("links", "report", "--ledger", repository + "/none", repository.toString());

    assertThat(run.code()).isEqualTo(ExitStatus.INVALID_REQUEST.code());
    assertThat(run.err())
        .isEqualTo(
            "roadmap-lint: No such file: `"
                + repository
                + "/none`. To create it: roadmap-lint links --ledger FILE\n");
  }

  @Test
  void anExceptionForLinksThatHasEndedIsReported() throws IOException {
    configure(
        "links:\n  rules:\n    - urls: example.com/*\n      skip: Not yet.\n"
            + "      until: 2020-01-31\n");

    assertThat(Run.of("links", "report", repository.toString()).err())
        .contains(
            "Links that match `example.com/*` are checked again: `until` 2020-01-31 of"
                + " `links.rules` has passed.");
  }

  private Run check(String... options) {
    String[] args = new String[options.length + 1];
    System.arraycopy(options, 0, args, 0, options.length);
    args[options.length] = repository.toString();
    return Run.of(args);
  }

  private void configure(String text) throws IOException {
    write(".roadmap-lint.yml", text);
  }

  private void write(String path, String text) throws IOException {
    Path file = repository.resolve(path);
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
  }
}
