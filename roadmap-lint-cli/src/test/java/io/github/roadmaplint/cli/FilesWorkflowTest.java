package io.github.roadmaplint.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
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

/** The workflow that proposes renames and deletions; GitHub is replaced. */
@DisabledOnOs(OS.WINDOWS)
class FilesWorkflowTest {
  private static final Path WORKFLOW = Path.of("../ci/github/workflows/files.yml");
  private static final String CONTENT = "roadmaps/git/content/";
  private static final String KEPT = CONTENT + "commit@abcdefghijklmnopqrstu.md";
  private static final String COPY = CONTENT + "comit@abcdefghijklmnopqrstu.md";

  @TempDir Path folder;
  private Path checkout;
  private FakePrograms programs;

  @BeforeEach
  void prepare() throws Exception {
    Files.createDirectory(folder.resolve("runner"));
    Path server = Files.createDirectory(folder.resolve("server"));
    Shell.git(server, "init", "--quiet", "--bare");
    checkout = Files.createDirectory(folder.resolve("checkout"));
    Shell.git(checkout, "init", "--quiet", "--initial-branch=main");
    Shell.git(checkout, "remote", "add", "origin", server.toString());
    write(KEPT);
    write(COPY);
    Shell.git(checkout, "add", "--all");
    Shell.git(checkout, "commit", "--quiet", "--message", "Pages");
    Shell.git(checkout, "push", "--quiet", "origin", "main");
    programs = FakePrograms.in(folder);
    Shell.roadmapLint(programs.folder().resolve("roadmap-lint-itself"));
    siteHas("");
    pullRequestIs("");
  }

  @Test
  void opensAPullRequestWithTheTable() throws Exception {
    run();
    assertThat(programs.calls())
        .contains("gh pr create --base main --head roadmap-lint-files --title Rename and delete")
        .contains("| `" + COPY + "` | delete |", "| `" + KEPT + "` |")
        .doesNotContain("gh pr edit");
    assertThat(onServer("roadmap-lint-files")).isEqualTo(KEPT);
    assertThat(onServer("main")).isEqualTo(COPY + "\n" + KEPT);
  }

  @Test
  void updatesThePullRequestThatIsOpen() throws Exception {
    pullRequestIs("7");
    run();
    assertThat(programs.calls())
        .contains("gh pr edit 7", "| delete |")
        .doesNotContain("gh pr create");
  }

  @Test
  void doesNothingIfNoFileWouldBeChanged() throws Exception {
    Shell.git(checkout, "rm", "--quiet", COPY);
    Shell.git(checkout, "commit", "--quiet", "--message", "Remove");
    run();
    assertThat(programs.calls()).doesNotContain("gh pr");
  }

  @Test
  void namesPagesAfterTheTopicsOfTheSiteWithoutCommittingStructures() throws Exception {
    String old = CONTENT + "comits-of-git@bcdefghijklmnopqrstuv.md";
    write(old);
    write(".roadmap-lint/structures/other.json");
    write(".roadmap-lint/fetched.json");
    Shell.git(checkout, "add", "--all", "--force");
    Shell.git(checkout, "commit", "--quiet", "--message", "A page");
    siteHas(
        """
        {"nodes": [{"id": "bcdefghijklmnopqrstuv", "type": "topic", "data": {"label": "Commit"}},
          {"id": "abcdefghijklmnopqrstu", "type": "topic", "data": {"label": "Commit"}}]}
        """);
    run();
    assertThat(programs.calls()).contains("| `" + old + "` | rename to");
    assertThat(onServer("roadmap-lint-files"))
        .contains(CONTENT + "commit@bcdefghijklmnopqrstuv.md", "structures/other.json")
        .doesNotContain("structures/git.json", old);
  }

  /** The command that needs the network is replaced. */
  private void siteHas(String structure) throws IOException {
    programs.with(
        "roadmap-lint",
        """
        [ "$1" = structures ] || exec roadmap-lint-itself "$@"
        [ -n '%1$s' ] || exit 3
        mkdir -p .roadmap-lint/structures
        echo '%1$s' >.roadmap-lint/structures/git.json
        """
            .formatted(structure));
  }

  private void pullRequestIs(String number) throws IOException {
    programs.with(
        "gh",
        """
        echo "gh $*" >>"$log"
        [ "$1 $2" != 'pr list' ] || echo '%s'
        while [ $# -gt 1 ]; do
          [ "$1" != --body-file ] || cat "$2" >>"$log"
          shift
        done
        """
            .formatted(number));
  }

  private void run() throws Exception {
    Map<?, ?> yaml =
        new Yaml(new SafeConstructor(new LoaderOptions())).load(Files.readString(WORKFLOW));
    Map<?, ?> job = (Map<?, ?>) ((Map<?, ?>) yaml.get("jobs")).get("files");
    for (Object step : (List<?>) job.get("steps")) {
      Map<?, ?> values = (Map<?, ?>) step;
      if (values.get("run") instanceof String script) {
        Map<String, String> variables = new HashMap<>();
        if (values.get("env") instanceof Map<?, ?> env) {
          env.forEach((name, value) -> variables.put(name.toString(), value.toString()));
        }
        variables.put("BASE", "main");
        variables.put("RUNNER_TEMP", folder.resolve("runner").toString());
        variables.put("GITHUB_STEP_SUMMARY", folder.resolve("runner/summary").toString());
        variables.put("PATH", programs.folder() + File.pathSeparator + System.getenv("PATH"));
        Shell shell = Shell.script(script, checkout, variables);
        if (shell.code() != 0) {
          throw new AssertionError(shell.output());
        }
      }
    }
  }

  private String onServer(String branch) throws Exception {
    return Shell.git(folder.resolve("server"), "ls-tree", "-r", "--name-only", branch);
  }

  private void write(String path) throws IOException {
    Path file = checkout.resolve(path);
    Files.createDirectories(file.resolveSibling(""));
    Files.writeString(file, "# Commit\n\nA commit records what changed.\n");
  }
}
