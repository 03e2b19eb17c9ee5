package io.github.roadmaplint.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The page about environment variables has those that the program and its launcher read. */
class EnvironmentPageTest {
  private static final Path TOP = Path.of("..");
  private static final Pattern READ_BY_JAVA =
      Pattern.compile(
          "(?:environment(?:\\(\\))?\\.get(?:OrDefault)?\\(|in\\(environment, |(?:VARIABLE|WORKSPACE) = )\"([A-Z_]+)\"");
  private static final Pattern READ_BY_LAUNCHER =
      Pattern.compile("\\$\\{((?:JAVA|ROADMAP_LINT|COLUMNS)[A-Z_]*):");
  private static final Pattern ROW = Pattern.compile("(?m)^\\| (`[A-Z_]+`(?:, `[A-Z_]+`)*) \\|");

  @Test
  void thePageHasEveryVariable() throws IOException {
    Set<String> read = new TreeSet<>();
    for (String module : List.of("core", "cli")) {
      try (Stream<Path> files = Files.walk(TOP.resolve("roadmap-lint-" + module + "/src/main"))) {
        for (Path file : files.filter(path -> path.toString().endsWith(".java")).toList()) {
          collect(READ_BY_JAVA, file, read);
        }
      }
    }
    collect(READ_BY_LAUNCHER, TOP.resolve("roadmap-lint"), read);

    Set<String> described = new TreeSet<>();
    ROW.matcher(Files.readString(TOP.resolve("docs/reference/environment.md"), UTF_8))
        .results()
        .forEach(row -> described.addAll(List.of(row.group(1).replace("`", "").split(", ", -1))));

    assertThat(read).contains("CI", "ROADMAP_LINT_CACHE", "ROADMAP_LINT_JAVA_OPTS");
    assertThat(described).isEqualTo(read);
  }

  private static void collect(Pattern pattern, Path file, Set<String> names) throws IOException {
    pattern
        .matcher(Files.readString(file, UTF_8))
        .results()
        .forEach(name -> names.add(name.group(1)));
  }
}
