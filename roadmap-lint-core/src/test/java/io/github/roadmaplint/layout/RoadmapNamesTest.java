package io.github.roadmaplint.layout;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RoadmapNamesTest {
  private static final RoadmapNames NAMES =
      new RoadmapNames(
          Set.of("java", "javascript", "full-stack", "nodejs", "git-github", "cpp", "c", "golang"),
          Map.of("c++", "cpp", "go", "golang"));

  @ParameterizedTest
  @CsvSource({
    "Java, java",
    "Visit the Dedicated Java Roadmap, java",
    "Visit de Dedicated Java Roadmap, java",
    "Java Developer Roadmap, java",
    "JAVASCRIPT, javascript",
    "Fullstack, full-stack",
    "Full Stack Roadmap, full-stack",
    "Node.js, nodejs",
    "Git & GitHub, git-github",
    "Git and GitHub Roadmap, git-github",
    "C++, cpp",
    "C, c",
    "Go, golang",
  })
  void aTextCanNameARoadmap(String text, String slug) {
    assertThat(NAMES.namedBy(text)).contains(slug);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"C#", "Java and more", "Roadmap", "", "Learn Java with Go", "Java Basics"})
  void aTextThatSaysMoreNamesNone(String text) {
    assertThat(NAMES.namedBy(text)).isEmpty();
  }

  @Test
  void knowsItsSlugs() {
    assertThat(NAMES.isRoadmap("golang")).isTrue();
    assertThat(NAMES.isRoadmap("go")).isFalse();
    assertThat(NAMES.isRoadmap("fullstack")).isFalse();
  }
}
