package io.github.roadmaplint.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every script can be run, and says how without doing anything. */
@DisabledOnOs(OS.WINDOWS)
class ScriptsTest {
  private static final Path TOP = Path.of("").toAbsolutePath().resolveSibling("");

  @TempDir Path empty;

  static Stream<Path> scripts() throws IOException {
    Stream<Path> scripts = Stream.empty();
    for (String folder : List.of("benchmarks", "scripts")) {
      try (Stream<Path> files = Files.walk(TOP.resolve(folder))) {
        scripts = Stream.concat(scripts, files.filter(ScriptsTest::isScript).toList().stream());
      }
    }
    return scripts.map(TOP::relativize).sorted();
  }

  private static boolean isScript(Path file) {
    String name = file.getFileName().toString();
    boolean installed = file.toString().matches(".*[/\\\\](node_modules|target)[/\\\\].*");
    boolean named = name.endsWith(".py") || name.endsWith(".sh") || name.indexOf('.') < 0;
    return Files.isRegularFile(file) && named && !installed;
  }

  @ParameterizedTest
  @MethodSource("scripts")
  void saysHowItIsRunAndDoesNothingElse(Path script) throws Exception {
    Path file = TOP.resolve(script);
    assertThat(Files.readAllLines(file).get(0)).startsWith("#!");
    assertThat(file).isExecutable();
    ProcessBuilder builder =
        new ProcessBuilder(file.toString(), "--help").directory(empty.toFile());
    builder.environment().put("TMPDIR", empty.toString());
    builder.environment().put("PYTHONDONTWRITEBYTECODE", "1");
    Process process = builder.redirectErrorStream(true).start();
    process.getOutputStream().close();
    String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);

    assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
    assertThat(process.exitValue()).as(said).isZero();
    assertThat(said).containsIgnoringCase("usage:").contains(script.getFileName().toString());
    assertThat(empty).isEmptyDirectory();
  }
}
