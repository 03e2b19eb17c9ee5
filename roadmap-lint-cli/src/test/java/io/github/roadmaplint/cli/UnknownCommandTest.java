package io.github.roadmaplint.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.roadmaplint.frontend.ExitStatus;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A first word that is neither a command nor a path. */
class UnknownCommandTest {
  @TempDir Path folder;

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "chekc|There is no command `chekc`; did you mean check?",
        "chekc README.md|There is no command `chekc`; did you mean check?",
        "doctr --help|There is no command `doctr`; did you mean doctor?",
        "help expain|There is no command `expain`; did you mean explain?",
        "hlep|There is no command `hlep`; did you mean help?",
        "word add x|There is no command `word`; did you mean words add?",
        "words ad x|There is no command `words ad`; did you mean words add?",
        "links tst https://a.test|There is no command `links tst`; did you mean links test?",
        "links reprot|There is no command `links reprot`; did you mean links report?",
        "completion|The command completion expects a shell: bash, zsh or fish.",
        "confg|There is no command `confg`; did you mean config?"
      })
  void theNearestCommandIsNamed(String line, String message) {
    assertThat(Run.in(folder, line.split(" ")))
        .isEqualTo(
            new Run(ExitStatus.INVALID_REQUEST.code(), "", "roadmap-lint: " + message + "\n"));
  }

  @ParameterizedTest
  @CsvSource({"--versoin,--version", "--hlep,--help", "--formt,--format"})
  void theNearestOptionIsNamed(String option, String meant) {
    assertThat(Run.in(folder, option).err())
        .contains("Unknown option `" + option + "`. Did you mean " + meant + "?");
  }

  @Test
  void aWordWithoutANearCommandMayBeAPathOfAnotherFolder() {
    assertThat(Run.in(folder, "photographs").err())
        .isEqualTo(
            """
            roadmap-lint: There is no command, file or folder `photographs`.
            Run roadmap-lint --help for the commands.
            """);
  }

  @Test
  void aPathThatExistsIsAPath() throws Exception {
    Files.createDirectory(folder.resolve("chekc"));
    Files.createDirectory(folder.resolve("photographs"));
    for (String name : new String[] {"chekc", "photographs"}) {
      assertThat(UnknownCommand.in(java.util.List.of(name), io())).isEmpty();
    }
  }

  @Test
  void whatIsNoWordIsAPath() {
    for (String path : new String[] {"a.md", "./chekc", "docs/a", "-", "--fix", "*", "\u00fc"}) {
      assertThat(UnknownCommand.in(java.util.List.of(path), io())).isEmpty();
    }
  }

  @Test
  void theFirstOfTwoWordsIsNotEnough() {
    assertThat(Run.in(folder, "words").err())
        .isEqualTo(
            "roadmap-lint: Name a subcommand: roadmap-lint words add WORD..., or roadmap-lint words"
                + " suggest\n");
    assertThat(Run.in(folder, "config").err())
        .isEqualTo("roadmap-lint: Name a subcommand: roadmap-lint config show [PATH]\n");
    assertThat(Run.in(folder, "words", "--help")).isEqualTo(Run.in(folder, "help", "words"));
    assertThat(Run.in(folder, "help", "words").out())
        .contains("words add WORD...", "words suggest")
        .doesNotContain("explain");
  }

  private ProcessIo io() {
    return new ProcessIo(
        folder,
        java.io.InputStream.nullInputStream(),
        java.io.OutputStream.nullOutputStream(),
        java.io.OutputStream.nullOutputStream(),
        java.util.Map.of(),
        Terminals.NONE);
  }
}
