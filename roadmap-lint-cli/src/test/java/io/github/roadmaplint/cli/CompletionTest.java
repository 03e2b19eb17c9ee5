package io.github.roadmaplint.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.github.roadmaplint.cli.CompletionCommand.Shell;
import io.github.roadmaplint.frontend.ExitStatus;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The scripts are run by the shells that are installed. */
class CompletionTest {
  @TempDir Path folder;

  @ParameterizedTest
  @EnumSource
  void theCommandPrintsTheScript(Shell shell) {
    Run run = Run.of("completion", shell.name().toLowerCase(Locale.ROOT));

    assertThat(run.code()).isEqualTo(ExitStatus.CLEAN.code());
    for (Command command : Command.values()) {
      List<String> words = List.of(command.words().split(" ", -1));
      assertThat(run.out()).contains(words);
      for (Option option : Options.of(command)) {
        assertThat(run.out()).contains(option.name().substring(2));
      }
    }
    assertThat(run.out()).contains("topic/empty").contains("roadmap-lint");
  }

  @ParameterizedTest
  @EnumSource
  void theShellReadsTheScript(Shell shell) throws Exception {
    String name = shell.name().toLowerCase(Locale.ROOT);
    assumeTrue(isInstalled(name), name + " is not installed");
    Path script = Files.writeString(folder.resolve("script"), CompletionCommand.script(shell));

    assertThat(output(name, "-n", script.toString())).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '"',
      value = {
        "ch|check",
        "check --form|--format",
        "check --format js|json",
        "check --format = js|json",
        "check --color =|auto always never",
        "check --scope ''|new lines files",
        "check --fail-on ''|error warning info never",
        "--fail-on w|warning",
        "links re|report",
        "links report --qui|--quiet",
        "words ''|add suggest",
        "explain topic/em|topic/empty",
        "completion ''|bash zsh fish",
        "help doc|doctor",
        "check --max-findings ''|all"
      })
  void bashCompletes(String line, String words) throws Exception {
    assumeTrue(isInstalled("bash"), "bash is not installed");
    String typed = "roadmap-lint " + line;
    int count = typed.split(" ", -1).length;
    String run =
        "compopt() { :; }\n"
            + CompletionCommand.script(Shell.BASH)
            + "\nCOMP_WORDS=("
            + typed
            + ")\nCOMP_CWORD="
            + (count - 1)
            + "\n_complete_roadmap-lint\nprintf '%s\\n' ${COMPREPLY[@]}\n";
    Path script = Files.writeString(folder.resolve("complete"), run);

    assertThat(output("bash", script.toString()).split("\n"))
        .containsExactlyInAnyOrder(words.split(" "));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "check ", "fix ", "config show ", "check --config "})
  void bashExecutesNoNameOfAFile(String line) throws Exception {
    assumeTrue(isInstalled("bash"), "bash is not installed");
    String typed = "roadmap-lint " + line + "''";
    String run =
        "compopt() { :; }\n"
            + CompletionCommand.script(Shell.BASH)
            + "\ncd -- \"$(dirname -- \"$0\")\" && touch 'a b' '$(touch executed)' '`touch executed`'"
            + "\nCOMP_WORDS=("
            + typed
            + ")\nCOMP_CWORD=$((${#COMP_WORDS[@]} - 1))"
            + "\n_complete_roadmap-lint\nprintf '%s\\n' \"${COMPREPLY[@]}\"\n";
    Path script = Files.writeString(folder.resolve("complete"), run);

    assertThat(output("bash", script.toString()).lines()).contains("$(touch executed)", "a b");
    assertThat(folder.resolve("executed")).doesNotExist();
  }

  @Test
  void anUnknownShellIsRefused() {
    assertThat(Run.of("completion", "bsh").err())
        .isEqualTo(
            "roadmap-lint: The shell must be bash, zsh or fish, not `bsh`. Did you mean bash?\n");
    assertThat(Run.of("completion").code()).isEqualTo(ExitStatus.INVALID_REQUEST.code());
  }

  @Test
  void theBuildWritesAllFiles() throws Exception {
    SharedFiles.main(new String[] {folder.toString()});

    try (Stream<Path> files = Files.walk(folder)) {
      assertThat(files.filter(Files::isRegularFile)).hasSize(3 + 1 + Command.values().length);
    }
  }

  static boolean isInstalled(String program) {
    for (String path : System.getenv().getOrDefault("PATH", "").split(":", -1)) {
      if (Files.isExecutable(Path.of(path, program))) {
        return true;
      }
    }
    return false;
  }

  static String output(String... command) throws Exception {
    Process process =
        new ProcessBuilder(new ArrayList<>(List.of(command))).redirectErrorStream(true).start();
    process.getOutputStream().close();
    return new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
  }
}
