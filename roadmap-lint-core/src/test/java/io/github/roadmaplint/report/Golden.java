package io.github.roadmaplint.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Compares with a file in {@code src/test/resources/golden}. With {@code
 * -Droadmaplint.regenerate=true} the file is written instead; look at the difference before you
 * commit it.
 */
final class Golden {
  private Golden() {}

  static void check(String name, String actual) throws IOException {
    Path file = Path.of("src/test/resources/golden", name);
    if (Boolean.getBoolean("roadmaplint.regenerate")) {
      Files.createDirectories(file.getParent());
      Files.writeString(file, actual);
    }
    assertThat(actual).isEqualTo(Files.readString(file));
  }
}
