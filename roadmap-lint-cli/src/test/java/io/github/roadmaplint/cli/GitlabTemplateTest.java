package io.github.roadmaplint.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.roadmaplint.frontend.ExitStatus;
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

/** The scripts of the template for GitLab, in a repository with a merge request. */
@DisabledOnOs(OS.WINDOWS)
class GitlabTemplateTest {
  private static final Path TEMPLATE = Path.of("../ci/gitlab.yml");

  @TempDir Path folder;
  private final Map<String, String> variables = new HashMap<>(Map.of("CI", "true"));
  private PullRequest mergeRequest;
  private Path checkout;

  @BeforeEach
  void create() throws Exception {
    mergeRequest = new PullRequest(Files.createDirectory(folder.resolve("git")));
    checkout = mergeRequest.checkout("change", 100);
    variables.put("ROADMAP_LINT_VERSION", "main");
    variables.put("ROADMAP_LINT_REPOSITORY", "file://" + sources());
    variables.put("HOME", folder.toString());
  }

  /** Sources whose launcher builds at once. */
  private Path sources() throws Exception {
    Path sources = Files.createDirectory(folder.resolve("sources"));
    Path built = Shell.roadmapLint(folder.resolve("built/roadmap-lint"));
    String dist = "roadmap-lint-cli/target/dist/bin";
    Shell.program(
        sources.resolve("roadmap-lint"),
        "cd \"$(dirname \"$0\")\" && mkdir -p %s && cp '%s' %s/\n".formatted(dist, built, dist));
    Shell.git(sources, "init", "-q", "-b", "main");
    Shell.git(sources, "add", "-A");
    Shell.git(sources, "commit", "-q", "-m", "Sources");
    return sources;
  }

  @Test
  void aMergeRequestReportsWhatIsNew() throws Exception {
    variables.put("CI_MERGE_REQUEST_DIFF_BASE_SHA", Shell.git(checkout, "rev-parse", "HEAD^"));

    Shell run = run("roadmap-lint");

    assertThat(run.code()).as(run.output()).isEqualTo(ExitStatus.FINDINGS.code());
    assertThat(run.output()).contains("new@").doesNotContain("old@");
    String report = Files.readString(checkout.resolve("gl-code-quality-report.json"), UTF_8);
    assertThat(report).contains("new@").doesNotContain("old@");
  }

  @Test
  void aPushReportsEverything() throws Exception {
    Shell run = run("roadmap-lint");

    assertThat(run.code()).as(run.output()).isEqualTo(ExitStatus.FINDINGS.code());
    assertThat(run.output()).contains("new@", "old@").doesNotContain(".roadmap-lint-program/");
  }

  @Test
  void aScheduleChecksLinks() throws Exception {
    Shell run = run("roadmap-lint-links");

    assertThat(run.output()).contains("broken", "htps://git-scm.com/docs");
    assertThat(run.code()).isEqualTo(ExitStatus.FINDINGS.code());
    assertThat(Files.readString(checkout.resolve("links.xml"), UTF_8)).contains("<testsuite");
  }

  private Shell run(String job) throws IOException, InterruptedException {
    Map<?, ?> template =
        new Yaml(new SafeConstructor(new LoaderOptions())).load(Files.readString(TEMPLATE, UTF_8));
    List<?> before = (List<?>) ((Map<?, ?>) template.get(".roadmap-lint")).get("before_script");
    List<?> script = (List<?>) ((Map<?, ?>) template.get(job)).get("script");
    String lines = before.get(0) + "\n" + script.get(0) + "\n";
    return Shell.script(lines, checkout, variables);
  }
}
