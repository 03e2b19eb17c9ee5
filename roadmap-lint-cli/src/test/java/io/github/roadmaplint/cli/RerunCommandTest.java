package io.github.roadmaplint.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** A command that is offered is about what was looked at, and can be typed as it stands. */
class RerunCommandTest {
  @Test
  void mendsEverythingWhereEverythingWasChecked() {
    assertThat(fix(Map.of())).isEqualTo("roadmap-lint fix");
  }

  @Test
  void keepsToThePathsAndRulesThatWereAskedFor() {
    Map<String, List<String>> options =
        Map.of(
            "--rule", List.of("topic", "url/tracking"),
            "--no-config", List.of(),
            "--format", List.of("json"));
    assertThat(fix(options, "roadmaps/git", "a@b.md"))
        .isEqualTo(
            "roadmap-lint fix --rule=topic --rule=url/tracking --no-config roadmaps/git a@b.md");
  }

  @Test
  void quotesForTheShell() {
    assertThat(fix(Map.of(), "it's here.md")).isEqualTo("roadmap-lint fix 'it'\\''s here.md'");
    assertThat(fix(Map.of(), "$(rm x)")).isEqualTo("roadmap-lint fix '$(rm x)'");
    assertThat(fix(Map.of(), "-a.md")).isEqualTo("roadmap-lint fix -- -a.md");
  }

  @Test
  void onlyHintsAtPathsThatAreManyOrCannotBeShown() {
    assertThat(fix(Map.of(), "a\u001b[31m.md")).isEqualTo("roadmap-lint fix PATH...");
    assertThat(fix(Map.of("--rule", List.of("url")), "a.md".repeat(40)))
        .isEqualTo("roadmap-lint fix --rule=url PATH...");
  }

  @Test
  void namesStandardInput() {
    assertThat(fix(Map.of("--stdin-filename", List.of("a.md")), "-"))
        .isEqualTo("roadmap-lint fix --stdin-filename=a.md -");
  }

  private static String fix(Map<String, List<String>> options, String... paths) {
    return RerunCommand.fix(new Invocation(Command.CHECK, options, List.of(paths)));
  }
}
