package io.github.roadmaplint.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.roadmaplint.frontend.ExitStatus;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** No option of the command line can be misspelled silently, and no value of one. */
class EveryOptionTest {
  /** Whose values can be anything: a file that is written need not be there. */
  private static final Set<String> FREE = Set.of("--ledger", "--output", "--reason");

  @TempDir Path folder;

  @ParameterizedTest
  @EnumSource
  void aMisspelledOptionIsImpossible(Command command) {
    for (Option option : Options.of(command)) {
      String written = option.name() + "z" + (option.isFlag() ? "" : "=1");
      assertThat(run(command, written).code())
          .as(written)
          .isEqualTo(ExitStatus.INVALID_REQUEST.code());
    }
  }

  @ParameterizedTest
  @EnumSource
  void aMisspelledValueIsImpossible(Command command) {
    for (Option option : Options.of(command)) {
      boolean written = command == Command.BASELINE_CREATE && option.name().equals("--baseline");
      if (!option.isFlag() && !FREE.contains(option.name()) && !written) {
        String misspelled = option.name() + "=no-such-thing";
        assertThat(run(command, misspelled).code())
            .as(misspelled)
            .isEqualTo(ExitStatus.INVALID_REQUEST.code());
      }
    }
  }

  private Run run(Command command, String option) {
    List<String> line = new ArrayList<>(List.of(command.words().split(" ", -1)));
    line.add(option);
    if (!command.operand().isEmpty()) {
      line.add(command == Command.WORDS_ADD ? "word" : folder.toString());
    }
    return Run.of(line.toArray(String[]::new));
  }
}
