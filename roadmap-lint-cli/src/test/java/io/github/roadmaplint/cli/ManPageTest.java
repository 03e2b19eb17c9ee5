package io.github.roadmaplint.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Manual pages contain what the help contains, and groff reads them without a warning. */
class ManPageTest {
  @TempDir Path folder;

  @ParameterizedTest
  @EnumSource
  void aPageHasAllOptionsExitCodesAndExamples(Command command) {
    String page = ManPage.of(command).replace("\\-", "-");

    assertThat(page.lines().filter(line -> line.startsWith(".SH ")))
        .containsExactly(
            ".SH NAME",
            ".SH SYNOPSIS",
            ".SH DESCRIPTION",
            ".SH OPTIONS",
            ".SH EXIT CODES",
            ".SH EXAMPLES",
            ".SH SEE ALSO");
    Options.of(command).forEach(option -> assertThat(page).contains("\\fB" + option.name()));
    assertThat(page.lines()).noneMatch(line -> line.matches("[.'](?!TH|SH|TP|BR|B |nf|fi).*"));
  }

  @ParameterizedTest
  @EnumSource
  void groffReadsThePage(Command command) throws Exception {
    assumeTrue(CompletionTest.isInstalled("groff"), "groff is not installed");
    Path page = Files.writeString(folder.resolve("page.1"), ManPage.of(command));

    assertThat(CompletionTest.output("groff", "-man", "-ww", "-Tutf8", "-z", page.toString()))
        .isEmpty();
  }

  @Test
  void thePageOfTheProgramListsAllCommands() {
    String page = ManPage.ofAll().replace("\\-", "-");
    for (Command command : Command.values()) {
      assertThat(page)
          .contains(command.summary())
          .contains(ManPage.fileName(command).replace(".1", " (1)"));
    }
  }
}
