package io.github.roadmaplint.maven;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Holds {@code docs/maven.md} against the plugin and what it needs. */
class MavenPageTest {
  private static final Pattern ROW = Pattern.compile("(?m)^\\| `([\\w.-]+)` \\| ([\\d,]+) KB \\|");
  private static final Pattern PROPERTY = Pattern.compile("`(roadmap-lint\\.[A-Za-z.]+)`");
  private static final Pattern TYPED = Pattern.compile("-D(roadmap-lint(?:\\.[A-Za-z]+)+)");
  private static final Pattern DECLARED = Pattern.compile("property = \"(roadmap-lint\\.[^\"]+)\"");

  private static String page = "";

  @BeforeAll
  static void readPage() throws IOException {
    page = Files.readString(Path.of("../docs/maven.md"));
  }

  @Test
  void theSizesOfLibrariesAreThoseOfTheirJars() {
    Map<String, Integer> written = sizes();
    written.remove("plexus-utils"); // Maven puts a version of its own there
    int held = 0;
    for (Map.Entry<String, Integer> row : written.entrySet()) {
      Optional<Long> bytes = jar(row.getKey());
      if (bytes.isPresent()) {
        held++;
        // Libraries change with their version only; what is built here changes with every commit.
        double within = row.getKey().startsWith("roadmap-lint-") ? row.getValue() / 10.0 : 1.0;
        assertThat(bytes.get() / 1000.0).as(row.getKey()).isCloseTo(row.getValue(), within(within));
      }
    }
    assertThat(held).isGreaterThan(15);
  }

  @Test
  void theSumIsThatOfTheRows() {
    double sum = sizes().values().stream().mapToInt(size -> size).sum() / 1000.0;

    Matcher about = Pattern.compile("About ([0-9]+) MB together\\.").matcher(page);
    assertThat(about.find()).isTrue();
    assertThat(about.group(1)).isEqualTo(String.valueOf(Math.round(sum)));
  }

  @Test
  void everyPropertyInTheDocumentationIsOneOfTheGoals() throws IOException {
    Set<String> declared = declared();
    assertThat(PROPERTY.matcher(page).results().map(property -> property.group(1)))
        .isSubsetOf(declared);
    try (Stream<Path> pages = Files.list(Path.of("../docs"))) {
      for (Path other : pages.filter(Files::isRegularFile).toList()) {
        Matcher matcher = TYPED.matcher(Files.readString(other));
        while (matcher.find()) {
          assertThat(declared).as(other.toString()).contains(matcher.group(1));
        }
      }
    }
  }

  @Test
  void everyParameterIsOnThePage() throws IOException {
    for (String property : declared()) {
      String name = property.substring(property.lastIndexOf('.') + 1);
      assertThat(page.contains(name)).as(property).isTrue();
    }
  }

  private static Set<String> declared() throws IOException {
    Set<String> declared = new TreeSet<>();
    Path folder = Path.of("src/main/java/io/github/roadmaplint/maven");
    try (Stream<Path> sources = Files.list(folder)) {
      for (Path source : (Iterable<Path>) sources::iterator) {
        Matcher matcher = DECLARED.matcher(Files.readString(source));
        while (matcher.find()) {
          declared.add(matcher.group(1));
        }
      }
    }
    assertThat(declared).isNotEmpty();
    return declared;
  }

  private static Map<String, Integer> sizes() {
    Map<String, Integer> sizes = new TreeMap<>();
    ROW.matcher(page)
        .results()
        .forEach(row -> sizes.put(row.group(1), Integer.valueOf(row.group(2).replace(",", ""))));
    return sizes;
  }

  /** The size of a jar of that name on the class path. */
  private static Optional<Long> jar(String artifact) {
    Pattern name = Pattern.compile(Pattern.quote(artifact) + "-[0-9].*\\.jar");
    return Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator))
        .map(File::new)
        .filter(file -> name.matcher(file.getName()).matches())
        .map(File::length)
        .findFirst();
  }
}
