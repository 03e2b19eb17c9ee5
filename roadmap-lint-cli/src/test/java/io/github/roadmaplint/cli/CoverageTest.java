package io.github.roadmaplint.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** How much of a repository is translated to each language, in the statistics. */
class CoverageTest {
  private static final String TABLE =
      """
          pages       of    share  translation
              1        3     33 %  ko
              2        3     67 %  nl
      """;

  @TempDir Path repository;

  @Test
  void theTranslatedPagesOfEachLanguageAreCounted() throws IOException {
    fill();
    assertThat(check("--statistics", "--quiet")).contains(TABLE);
  }

  @Test
  void aRunOverOneFileCountsNone() throws IOException {
    fill();
    assertThat(Run.of("check", repository + "/README.md", "--statistics", "--quiet").out())
        .isEmpty();
  }

  @Test
  void jsonContainsTheNumbers() throws IOException {
    fill();
    assertThat(check("--statistics", "--format", "json").replaceAll("\\s", ""))
        .contains("\"coverage\":[{\"language\":\"ko\",\"pages\":1,\"of\":3}");
  }

  @Test
  void aRepositoryInOneLanguageHasNoTable() throws IOException {
    write("README.md");
    assertThat(check("--statistics")).doesNotContain("translation");
    assertThat(check("--statistics", "--format", "json")).doesNotContain("coverage");
  }

  private void fill() throws IOException {
    for (String path : new String[] {"README", "README-nl", "README.ko", "a", "b", "nl/a"}) {
      write(path + ".md");
    }
  }

  private void write(String path) throws IOException {
    Path file = repository.resolve(path);
    Files.createDirectories(file.resolveSibling(""));
    Files.writeString(file, "# " + path + "\n\nText.\n");
  }

  private String check(String... options) {
    String[] arguments = new String[options.length + 2];
    arguments[0] = "check";
    arguments[1] = repository.toString();
    System.arraycopy(options, 0, arguments, 2, options.length);
    return Run.of(arguments).out();
  }
}
