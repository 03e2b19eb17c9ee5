package io.github.roadmaplint.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The script that posts suggestions on a pull request; GitHub and reviewdog are replaced. */
@DisabledOnOs(OS.WINDOWS)
class SuggestActionTest {
  private static final Path ACTION = Path.of("../ci/github/suggest/action.yml");
  private static final String SHA = "0123456789012345678901234567890123456789";
  private static final String PULL_REQUESTS =
      """
      [{"number": 7, "head": {"sha": "ffffffffffffffffffffffffffffffffffffffff"}},
       {"number": 12, "head": {"sha": "%s"}}]
      """
          .formatted(SHA);

  @TempDir Path folder;
  private FakePrograms programs;
  private Path report;

  @BeforeEach
  void prepare() throws IOException {
    Path artifact = Files.createDirectories(folder.resolve("runner/roadmap-lint-report"));
    report = artifact.resolve("roadmap-lint.rdjson");
    Path page = folder.resolve("page.md");
    Files.writeString(page, "# Old\n\nThe the old page.\n", UTF_8);
    Run.of("check", "--format", "rdjson", "--output", report.toString(), page.toString());
    programs =
        FakePrograms.in(folder)
            .with("gh", "echo \"gh $*\" >>\"$log\"\ncat <<'E'\n" + PULL_REQUESTS + "E\n")
            .with(
                "reviewdog",
                """
                echo "reviewdog $* for $CI_REPO_OWNER $CI_REPO_NAME $CI_PULL_REQUEST $CI_COMMIT" >>"$log"
                echo "in Actions: ${GITHUB_ACTIONS:-no}" >>"$log"
                git rev-parse --is-inside-work-tree >>"$log"
                cat >>"$log"
                """);
  }

  @Test
  void postsTheReportOnThePullRequestThatGithubNames() throws Exception {
    ActionRun run = run();

    assertThat(run.code()).as(run.log()).isZero();
    assertThat(programs.calls())
        .contains(
            "gh api --method GET repos/base/roadmaps/pulls",
            "head=stranger:a b;$(c)",
            "-reporter=github-pr-review",
            "for base roadmaps 12 " + SHA + "\n",
            "in Actions: no\n",
            "text/repeated-word",
            "\"path\": \"page.md\"");
  }

  @Test
  void postsNothingIfThePullRequestHasAnotherLastCommit() throws Exception {
    programs.with("gh", "echo '[]'\n");

    ActionRun run = run();

    assertThat(run.code()).isZero();
    assertThat(programs.calls()).doesNotContain("reviewdog");
  }

  @Test
  void usesOnlyKnownFieldsOfTheReport() throws Exception {
    String place =
        "{\"start\": {\"line\": 1, \"column\": 1}, \"end\": {\"line\": 1, \"column\": 2}}";
    String good =
        """
        {"message": "Write `@a\\n::error::b`.", "location": {"path": "%s", "range": %s}, "severity": "ERROR",
         "code": {"value": "%s", "url": "https://evil.example"}, "originalOutput": "secret",
         "suggestions": [{"range": %s, "text": "x", "more": "secret"}]}
        """;
    String bad = good.replace("\"ERROR\"", "\"FATAL\"");
    Files.writeString(
        report,
        "{\"source\": {\"name\": \"evil\"}, \"diagnostics\": ["
            + String.join(
                ",",
                good.formatted("a.md", place, "url/malformed", place),
                good.formatted("../b.md", place, "url/malformed", place),
                good.formatted(".github/workflows/b.yml", place, "url/malformed", place),
                good.formatted("/c.md", place, "url/malformed", place),
                good.formatted("d.md", place, "no rule", place),
                good.formatted("e.md", place.replace("1", "1.5"), "url/malformed", place),
                good.formatted("f.md", "7", "url/malformed", place)
                    .replace("\"range\": 7", "\"range\": {}"),
                bad.formatted("g.md", place, "url/malformed", place))
            + "]}");

    ActionRun run = run();

    assertThat(run.code()).as(run.log()).isZero();
    assertThat(programs.calls())
        .contains("a.md", "Write `@a ::error::b`.", "docs/rules/url/malformed.md")
        .containsOnlyOnce("\"path\":")
        .doesNotContain("evil", "secret");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Ask @team",
        "See https://evil.example",
        "![a](//evil.example)",
        "<b>a</b>",
        "#12",
        "``@team` a `",
        "`a`@team`b`",
        "`a` `@team"
      })
  void aMessageIsOnlyWordsAndValues(String message) throws Exception {
    String written = Files.readString(report);
    Files.writeString(
        report, written.replaceAll("\"message\":\"[^\"]*\"", "\"message\":\"" + message + "\""));

    ActionRun run = run();

    assertThat(run.code()).as(run.log()).isZero();
    assertThat(programs.calls())
        .contains("\"message\": \"See the page about the rule.\"")
        .doesNotContain("team", "evil", "<b>", "#12");
  }

  @Test
  void rejectsAReportThatIsALinkTooLargeOrDamaged() throws Exception {
    Files.writeString(report, "[");
    assertThat(run().code()).isNotZero();

    Files.writeString(report, " ".repeat(5_000_001));
    assertThat(run().code()).isEqualTo(2);

    Files.delete(report);
    Files.createSymbolicLink(report, folder.resolve("page.md"));
    assertThat(run().code()).isEqualTo(2);

    assertThat(programs.calls()).doesNotContain("reviewdog");
  }

  @Test
  void postsNothingWithoutAReport() throws Exception {
    Files.delete(report);

    assertThat(run().code()).isZero();
    assertThat(programs.calls()).doesNotContain("reviewdog");
  }

  private ActionRun run() throws Exception {
    Path temporary = folder.resolve("runner");
    return new ActionRun(ACTION, folder, temporary)
        .withPrograms(programs.folder())
        .withVariable("GITHUB_REPOSITORY", "base/roadmaps")
        .with("inputs.token", "token")
        .with("github.event.workflow_run.head_sha", SHA)
        .with("github.event.workflow_run.head_repository.owner.login", "stranger")
        .with("github.event.workflow_run.head_branch", "a b;$(c)")
        .run();
  }
}
