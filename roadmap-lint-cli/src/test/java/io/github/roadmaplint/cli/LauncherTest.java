package io.github.roadmaplint.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Commands in messages name the program as it was started. */
class LauncherTest {
  @TempDir Path installed;
  @TempDir Path other;

  @BeforeEach
  void install() throws Exception {
    for (Path folder : new Path[] {installed, other}) {
      Path file = Files.writeString(folder.resolve("roadmap-lint"), "#!/bin/sh\n");
      assertThat(file.toFile().setExecutable(true)).isTrue();
    }
  }

  @Test
  void aProgramOnThePathIsNamed() {
    assertThat(command(installed.resolve("roadmap-lint"), "/nowhere:" + installed + ":" + other))
        .isEqualTo("roadmap-lint");
  }

  @Test
  void aProgramThatIsNotTheFirstOnThePathIsNamedByItsPath() {
    Path file = installed.resolve("roadmap-lint");

    assertThat(command(file, "/nowhere")).isEqualTo(file.toString());
    assertThat(command(file, other + ":" + installed)).isEqualTo(file.toString());
    assertThat(command(Path.of("./roadmap-lint"), "/nowhere")).isEqualTo("./roadmap-lint");
  }

  @Test
  void aPathWithSpacesIsQuoted() {
    assertThat(command(Path.of("/my tools/roadmap-lint"), ""))
        .isEqualTo("'/my tools/roadmap-lint'");
  }

  private static String command(Path launcher, String path) {
    return Launcher.command(launcher.toString(), Map.of("PATH", path));
  }
}
