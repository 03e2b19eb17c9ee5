package io.github.roadmaplint.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.roadmaplint.frontend.ExitStatus;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** The scripts of the action for GitHub, in a repository with a pull request. */
@DisabledOnOs(OS.WINDOWS)
class ActionTest {
  private static final Path ACTION = Path.of("../action.yml");

  @TempDir Path folder;
  private PullRequest pullRequest;

  @BeforeEach
  void create() throws Exception {
    pullRequest = new PullRequest(Files.createDirectory(folder.resolve("git")));
  }

  @Test
  void reportsEverythingAfterAPush() throws Exception {
    ActionRun run = action(pullRequest.checkout("merge", 1)).run();

    assertThat(run.output("steps.base.outputs.since")).isEmpty();
    assertThat(run.log()).contains("old@", "new@");
    assertThat(run.code()).isEqualTo(ExitStatus.FINDINGS.code());
    assertThat(run.output("steps.check.outputs.exit-code")).isEqualTo("1");
  }

  @Test
  void theVersionIsThatOfTheSources() throws Exception {
    ActionRun run = action(pullRequest.checkout("merge", 1)).with("inputs.check", "false").run();

    assertThat(run.output("steps.version.outputs.hash")).matches("[0-9a-f]{64}");
    assertThat(run.code()).isZero();
  }

  @Test
  void theBaseIsTheFirstParentOfTheMerge() throws Exception {
    for (int depth = 1; depth <= 2; depth++) {
      Path clone = pullRequest.checkout("merge", depth);
      ActionRun run = onPullRequest(clone).run();
      assertThat(run.output("steps.base.outputs.since")).isEqualTo(pullRequest.base());
      assertThat(run.log()).contains("new@").doesNotContain("old@");
      assertThat(run.output("steps.check.outputs.exit-code")).isEqualTo("1");
    }
  }

  @Test
  void theBaseIsFetchedIfTheLastCommitIsCheckedOut() throws Exception {
    ActionRun run = onPullRequest(pullRequest.checkout("change", 1)).run();

    assertThat(run.output("steps.base.outputs.since")).isEqualTo(pullRequest.base());
    assertThat(run.log()).contains("new@").doesNotContain("old@");
  }

  @Test
  void aBaseThatIsNoCommitIsNoOption() throws Exception {
    Path file = folder.resolve("executed");
    ActionRun run =
        onPullRequest(pullRequest.checkout("change", 1))
            .with("github.event.pull_request.base.sha", "--upload-pack=touch " + file)
            .run();

    assertThat(run.code()).isEqualTo(ExitStatus.INVALID_REQUEST.code());
    assertThat(file).doesNotExist();
  }

  @Test
  void anInputIsNeverExecuted() throws Exception {
    Path file = folder.resolve("executed");
    ActionRun run =
        action(pullRequest.checkout("merge", 1))
            .with("inputs.paths", "$(touch " + file + ")\n`touch " + file + "`; touch " + file)
            .with("inputs.fail-on", "never; touch " + file)
            .run();

    assertThat(run.code()).isEqualTo(ExitStatus.INVALID_REQUEST.code());
    assertThat(file).doesNotExist();
  }

  @Test
  void writesReportsAndTakesMoreOptions() throws Exception {
    ActionRun run =
        action(pullRequest.checkout("merge", 1))
            .with(
                "inputs.reports",
                "json=" + folder.resolve("a.json") + "\nrdjson=" + folder.resolve("b c.rdjson"))
            .with("inputs.options", "--rule=text\r\n--max-warnings=10\r\n")
            .with("inputs.paths", "roadmaps/git/content")
            .run();

    assertThat(run.log()).contains("new@").doesNotContain("old@");
    assertThat(run.code()).isZero();
    assertThat(folder.resolve("a.json")).exists();
    assertThat(folder.resolve("b c.rdjson")).exists();
  }

  private ActionRun onPullRequest(Path clone) throws Exception {
    return action(clone)
        .withVariable("GITHUB_EVENT_NAME", "pull_request")
        .with("github.event.pull_request.base.sha", pullRequest.base())
        .with("github.event.pull_request.head.sha", pullRequest.head());
  }

  /** The action with a program that is already built. */
  private ActionRun action(Path clone) throws IOException {
    Path temporary = Files.createTempDirectory(folder, "runner");
    Shell.roadmapLint(temporary.resolve("roadmap-lint/bin/roadmap-lint"));
    return new ActionRun(ACTION, clone, temporary).with("steps.program.outputs.cache-hit", "true");
  }
}
