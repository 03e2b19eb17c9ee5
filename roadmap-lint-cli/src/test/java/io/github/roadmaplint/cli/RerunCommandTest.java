package io.github.roadmaplint.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.github.roadmaplint.report.ShellQuote;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** A printed command is about the checked files, and can be pasted. */
class RerunCommandTest {
  @Test
  void fixesEverythingIfEverythingWasChecked() {
    assertThat(fix(Map.of())).isEqualTo("roadmap-lint fix");
  }

  @Test
  void keepsThePathsAndRulesOfTheCheck() {
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
  void aPathThatCannotBeShownIsWrittenAsBytes() {
    assertThat(fix(Map.of(), "a\u001b[31m.md", "\u202eit's.md"))
        .isEqualTo("roadmap-lint fix $'a\\033[31m.md' $'\\342\\200\\256it\\'s.md'");
  }

  @Test
  void manyPathsAreReplacedByTheFilesWithFixes() {
    Invocation check = check(Map.of(), "a.md".repeat(200), "b.md");

    assertThat(command(check, Path.of("b.md"))).isEqualTo("roadmap-lint fix b.md");
    assertThat(command(check)).isEmpty();
  }

  @Test
  void filesAreNamedWhenFixCannotSelectThem() {
    Invocation check = check(Map.of("--shard", List.of("1/2")));

    assertThat(command(check, Path.of("b.md"))).isEqualTo("roadmap-lint fix b.md");
    assertThat(command(check)).isEmpty();
  }

  @Test
  void standardInputCannotBePasted() {
    assertThat(fix(Map.of("--stdin-filename", List.of("a.md")), "-")).isEmpty();
  }

  @Test
  void aPathWithASecretIsNotRepeated() {
    assertThat(fix(Map.of(), "https://user:hunter2secret@example.org/a.md")).isEmpty();
  }

  @Test
  void aShellReadsBackEveryWord() throws Exception {
    assumeTrue(Files.isExecutable(Path.of("/bin/bash")));
    List<String> words = List.of("it's", "a b", "$(rm x)", "\u202e\u00e9\u001b[0m\n", "\\", "-x");
    String line = "printf '%s\\0' " + String.join(" ", words.stream().map(ShellQuote::of).toList());

    Process bash = new ProcessBuilder("/bin/bash", "-c", line).start();
    String read = new String(bash.getInputStream().readAllBytes(), StandardCharsets.UTF_8);

    assertThat(read.split("\0")).containsExactlyElementsOf(words);
  }

  private static String fix(Map<String, List<String>> options, String... paths) {
    return command(check(options, paths));
  }

  private static Invocation check(Map<String, List<String>> options, String... paths) {
    return new Invocation(Command.CHECK, options, List.of(paths));
  }

  private static String command(Invocation check, Path... files) {
    return new RerunCommand(check, "roadmap-lint").fix(List.of(files)).orElse("");
  }
}
