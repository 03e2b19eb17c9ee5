package io.github.roadmaplint;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What passes once passes again: property tests try the same values in every build. */
class SeedTest {
  private static final Pattern WITHOUT_SEED =
      Pattern.compile("(?m)^ +@Property(?!\\(seed = \"\\d+\")");

  @Test
  void everyPropertyHasASeed() throws IOException {
    for (String module : List.of("core", "cli", "maven-plugin")) {
      try (Stream<Path> files =
          Files.walk(Path.of("../roadmap-lint-" + module + "/src/test/java"))) {
        assertThat(files.filter(Files::isRegularFile))
            .as("tests of " + module)
            .noneMatch(file -> WITHOUT_SEED.matcher(text(file)).find());
      }
    }
  }

  private static String text(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException gone) {
      throw new UncheckedIOException(gone);
    }
  }
}
