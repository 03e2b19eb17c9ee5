package io.github.roadmaplint.layout;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PathPatternTest {

  @ParameterizedTest
  @CsvSource({
    "roadmaps/*/content/*.md, roadmaps/git/content/commit.md, true",
    "roadmaps/*/content/*.md, roadmaps/git/content/deep/commit.md, false",
    "roadmaps/*/content/**/*.md, roadmaps/git/content/commit.md, true",
    "roadmaps/*/content/**/*.md, roadmaps/git/content/a/b/commit.md, true",
    "roadmaps/**, roadmaps, false",
    "roadmaps/**, roadmaps/x, true",
    "**/*.md, README.md, true",
    "a/**/b/**/c, a/b/x/b/y/c, true",
    "a/?.md, a/b.md, true",
    "a/?.md, a/bc.md, false",
    "a, b, false",
  })
  void matchesWholePaths(String pattern, String path, boolean expected) {
    assertThat(PathPattern.of(pattern).matches(path)).isEqualTo(expected);
  }

  @Test
  void remembersNames() {
    assertThat(match("data/{owner}/content/{slug}.md", "data/git/content/commit.md"))
        .contains(Map.of("owner", "git", "slug", "commit"));
  }

  @Test
  void aNameThatOccursTwiceStandsForTheSameText() {
    assertThat(match("data/{slug}/{slug}.md", "data/git/git.md")).contains(Map.of("slug", "git"));
    assertThat(match("data/{slug}/{slug}.md", "data/git/git-beginner.md")).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "drafts, a/b/drafts/c.md, true",
    "drafts/, a/drafts/c.md, true",
    "/drafts, a/drafts/c.md, false",
    "/drafts, drafts/c.md, true",
    "a/drafts, a/drafts/c.md, true",
    "*.txt, a/b.txt, true",
    "./a/*.md, a/b.md, true",
  })
  void globsAreReadAsInIgnoreLists(String glob, String path, boolean expected) {
    assertThat(PathPattern.glob(glob).matchesAtOrAbove(path)).isEqualTo(expected);
  }

  @Test
  void hostilePatternsTakeLittleTime() {
    String name = "a".repeat(240) + ".md";
    assertThat(PathPattern.of("*a".repeat(50) + "*b").matches(name)).isFalse();
    assertThat(PathPattern.of("*".repeat(100_000)).matches(name)).isTrue();
    assertThat(PathPattern.of("**/".repeat(30_000) + "x").matches("a/".repeat(60) + name))
        .isFalse();
  }

  @Test
  void namesAreForgottenWhereAPatternStartsAgain() {
    assertThat(match("**/{slug}/{slug}.md", "git/hub/hub.md")).contains(Map.of("slug", "hub"));
  }

  private static Optional<Map<String, String>> match(String pattern, String path) {
    return PathPattern.of(pattern).match(path.split("/"));
  }
}
