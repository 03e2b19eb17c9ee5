package io.github.roadmaplint.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Holds {@code docs/dependencies.md} against the build. */
class DependenciesTest {
  private static final Pattern ARTIFACT = Pattern.compile("<artifactId>(.+?)</artifactId>");
  private static final Pattern VERSION = Pattern.compile("<([a-z-]+\\.version)>");

  @Test
  void everyLibraryAndPluginIsExplained() throws IOException {
    String page = Files.readString(Path.of("../docs/dependencies.md"));

    assertThat(artifacts()).allMatch(artifact -> page.contains('`' + artifact + '`'));
  }

  @Test
  void everyVersionIsNamed() throws IOException {
    String page = Files.readString(Path.of("../docs/dependencies.md"));

    assertThat(all(VERSION)).allMatch(property -> page.contains('`' + property + '`'));
  }

  /** Those of others; what is excluded is no part of the build. */
  private static Set<String> artifacts() throws IOException {
    Set<String> artifacts = all(ARTIFACT);
    artifacts.removeIf(name -> name.startsWith("roadmap-lint"));
    return artifacts;
  }

  private static Set<String> all(Pattern pattern) throws IOException {
    String pom =
        Files.readString(Path.of("../pom.xml")).replaceAll("(?s)<exclusion>.*?</exclusion>", "");
    Set<String> found = new TreeSet<>();
    Matcher matcher = pattern.matcher(pom);
    while (matcher.find()) {
      found.add(matcher.group(1));
    }
    return found;
  }
}
