package io.github.roadmaplint.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/** The script that keeps one issue about broken links; GitHub is replaced. */
@DisabledOnOs(OS.WINDOWS)
class LinkIssueActionTest {
  private static final Path ACTION = Path.of("../ci/github/link-issue/action.yml");

  @TempDir Path folder;
  private FakePrograms programs;
  private Path report;

  @BeforeEach
  void prepare() throws IOException {
    report = Files.writeString(folder.resolve("links.md"), "Two broken links\n");
    programs = FakePrograms.in(folder);
    issueIs("");
  }

  private void issueIs(String number) throws IOException {
    programs.with(
        "gh",
        """
        echo "gh $*" >>"$log"
        [ "$1 $2" != 'issue list' ] || echo '%s'
        while [ $# -gt 1 ]; do
          [ "$1" != --body-file ] || cat "$2" >>"$log"
          shift
        done
        """
            .formatted(number));
  }

  @Test
  void opensAnIssueForBrokenLinks() throws Exception {
    assertThat(run("1").code()).isZero();
    assertThat(programs.calls())
        .contains(
            "gh issue create", "--label broken-links", "Two broken links\n", "/actions/runs/5)")
        .doesNotContain("gh issue edit", "gh issue close");
  }

  @Test
  void updatesTheIssueThatIsOpen() throws Exception {
    issueIs("31");
    assertThat(run("1").code()).isZero();
    assertThat(programs.calls())
        .contains("gh issue edit 31", "Two broken links\n")
        .doesNotContain("gh issue create", "gh issue close");
  }

  @Test
  void closesTheIssueIfNoLinkIsBroken() throws Exception {
    issueIs("31");
    assertThat(run("0").code()).isZero();
    assertThat(programs.calls()).contains("gh issue close 31").doesNotContain("gh issue edit");
  }

  @Test
  void changesNothingAfterAnIncompleteRun() throws Exception {
    assertThat(run("3").code()).isEqualTo(3);
    assertThat(programs.calls()).isEmpty();
  }

  @Test
  void opensNoIssueWithoutBrokenLinks() throws Exception {
    assertThat(run("0").code()).isZero();
    assertThat(programs.calls()).doesNotContain("gh issue create", "gh issue close");
  }

  @Test
  void aTextIsNeverTooLongForAnIssue() throws Exception {
    Files.writeString(report, "x".repeat(70_000));
    assertThat(run("1").code()).isZero();
    assertThat(programs.calls()).contains("gh issue create", "too long").hasSizeLessThan(2_000);
  }

  @Test
  void theWorkflowReportsBrokenLinks() throws Exception {
    Path repository = Files.createDirectories(folder.resolve("repository"));
    Files.writeString(repository.resolve("README.md"), "# Read me\n\n[Git](htps://git-scm.com).\n");
    Path runner = Files.createDirectory(folder.resolve("runner-of-links"));
    Shell.roadmapLint(programs.folder().resolve("roadmap-lint"));
    Map<String, String> variables =
        Map.of(
            "RUNNER_TEMP", runner.toString(),
            "GITHUB_OUTPUT", runner.resolve("output").toString(),
            "GITHUB_STEP_SUMMARY", runner.resolve("summary").toString(),
            "CI", "true",
            "PATH", programs.folder() + ":" + System.getenv("PATH"));

    Shell step = Shell.script(script("Check links"), repository, variables);

    assertThat(step.code()).as(step.output()).isZero();
    assertThat(runner.resolve("output")).hasContent("exit-code=1");
    assertThat(runner.resolve("links.md")).content().contains("README.md", "`htps:`");
    assertThat(runner.resolve("summary")).content().contains("README.md", "`htps:`");
    report = runner.resolve("links.md");
    run("1");
    assertThat(programs.calls()).contains("gh issue create", "`htps:`");
  }

  /** The script of a step of the workflow. */
  private static String script(String step) throws IOException {
    Map<?, ?> workflow =
        new Yaml(new SafeConstructor(new LoaderOptions()))
            .load(Files.readString(Path.of("../ci/github/workflows/links.yml")));
    Map<?, ?> job = (Map<?, ?>) ((Map<?, ?>) workflow.get("jobs")).get("links");
    return ((List<?>) job.get("steps"))
        .stream()
            .map(one -> (Map<?, ?>) one)
            .filter(one -> step.equals(one.get("name")))
            .map(one -> (String) one.get("run"))
            .findFirst()
            .orElseThrow();
  }

  private ActionRun run(String exitCode) throws Exception {
    Path temporary = Files.createTempDirectory(folder, "runner");
    return new ActionRun(ACTION, folder, temporary)
        .withPrograms(programs.folder())
        .withVariable("GITHUB_REPOSITORY", "base/roadmaps")
        .withVariable("GITHUB_SERVER_URL", "https://github.com")
        .withVariable("GITHUB_RUN_ID", "5")
        .with("inputs.token", "token")
        .with("inputs.exit-code", exitCode)
        .with("inputs.report", report.toString())
        .run();
  }
}
