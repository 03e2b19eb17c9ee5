package io.github.roadmaplint.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.roadmaplint.frontend.ExitStatus;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** {@code -Droadmaplint.regenerate=true} writes the files in {@code golden} anew. */
class HelpTest {
  @ParameterizedTest
  @ValueSource(strings = {"--help", "-h", "help", "--quiet --help"})
  void helpOfTheWhole(String line) throws IOException {
    golden("help.txt", Run.of(line.split(" ")));
  }

  @ParameterizedTest
  @EnumSource
  void helpOfEachCommand(Command command) throws IOException {
    String words = command.words();
    golden("help-" + words.replace(' ', '-') + ".txt", Run.of(("help " + words).split(" ")));
    golden("help-" + words.replace(' ', '-') + ".txt", Run.of((words + " --help").split(" ")));
  }

  @ParameterizedTest
  @EnumSource
  void everyHelpHasExitCodesAndExamplesThatCanBeRead(Command command) throws Exception {
    String help = Run.of(("help " + command.words()).split(" ")).out();

    assertThat(help).contains("\nExit codes:\n  0  ", "\n  2  ", "\n  3  ");
    int codes = help.indexOf("\nExit codes:\n") + "\nExit codes:\n".length();
    assertThat(help.substring(codes, help.indexOf("\n\n", codes)).lines())
        .allMatch(it -> it.startsWith("  "));
    String examples = help.substring(help.indexOf("\nExamples:\n") + "\nExamples:\n".length());
    assertThat(examples.lines()).isNotEmpty().allMatch(it -> it.startsWith("  roadmap-lint "));
    for (String example : examples.lines().toList()) {
      String line = example.replace("  roadmap-lint ", "").replaceFirst(" >.*", "");
      assertThat(
              QuickReader.read(
                  command,
                  List.of(line.split(" ")).subList(command.wordCount(), line.split(" ").length)))
          .as(example)
          .isPresent();
      assertThat(line).startsWith(command.words());
    }
    assertThat(help.lines()).allMatch(it -> it.length() <= 80).noneMatch(it -> it.endsWith(" ."));
  }

  @Test
  void helpFitsInEightyColumns() {
    assertThat(Run.of("--help").out().lines())
        .allMatch(line -> line.length() <= 80)
        .noneMatch(line -> line.endsWith(" ."));
  }

  @Test
  void helpOfAFirstWordListsItsCommands() throws IOException {
    golden("help-words.txt", Run.of("help", "words"));
    golden("help-words.txt", Run.of("words", "--help"));
  }

  @Test
  void version() {
    assertThat(Run.of("--version").out()).startsWith("roadmap-lint ");
  }

  private static void golden(String name, Run run) throws IOException {
    Path file = Path.of("src/test/resources/golden", name);
    if (Boolean.getBoolean("roadmaplint.regenerate")) {
      Files.createDirectories(file.getParent());
      Files.writeString(file, run.out());
    }
    assertThat(run).isEqualTo(new Run(ExitStatus.CLEAN.code(), Files.readString(file), ""));
  }

  @Test
  void coloursOnlyWhereTheyAreWanted() {
    Map<String, String> terminal = Map.of("TERM", "xterm");
    Terminals both = new Terminals(true, true);

    assertThat(Run.of("", terminal, both, "--help").out()).contains("\u001b[");
    assertThat(Run.of("--help").out()).doesNotContain("\u001b");
  }
}
