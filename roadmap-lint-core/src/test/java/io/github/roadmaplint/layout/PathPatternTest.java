package io.github.roadmaplint.layout;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@Timeout(20)
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
    "'*.{md,mdx}', a.mdx, true",
    "'*.{md,mdx}', a.MD, true",
    "'*.{md,mdx}', a.mdxx, false",
    "'*.{md,mdx}', md, false",
    "'{a,ab}{c,bc}', abc, true",
    "'{slug}.{md,mdx}', a.b.mdx, true",
    "'_{x,y}/**', _Y/a, true",
    "'_{x,y}/**', _z/a, false",
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

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{slug}*a*a*a*a*a*a*a*a*a*a*a*a*a*a*ab.md",
        "{a}{b}{c}{d}{e}{f}{g}{h}x.md",
        "{a}{a}{a}{a}{a}{a}x.md",
        "*{a}*{b}*{c}*{d}*{e}*x.md",
        "{a}?{b}?{c}?{d}?{e}?{f}?x.md",
        "{a}a{b}a{c}a{d}a{e}a{f}a*x.md",
        "**/{a}*a*a*a*a*a*a*a/{b}{c}{d}{a}x.md",
      })
  void hostileNamesTakeLittleTime(String pattern) {
    String name = "a".repeat(1_000) + ".md";
    assertThat(PathPattern.of(pattern).matches(name)).isFalse();
    assertThat(PathPattern.of(pattern).matches(name + '/' + name + '/' + name)).isFalse();
  }

  @ParameterizedTest
  @CsvSource({
    "{a}-{b}.md, x-y-z.md, 'x-y', z",
    "*-{a}.{b}, x-y-z.md, y-z, md",
    "{a}?{b}.md, xyz.md, x, z",
    "{a}*{b}, xyz, xy, z",
  })
  void theFirstNameIsAsLongAsItCanBe(String pattern, String path, String a, String b) {
    assertThat(match(pattern, path)).contains(Map.of("a", a, "b", b));
  }

  @Test
  void aBraceThatIsNotClosedStandsForItself() {
    assertThat(PathPattern.of("a{b*").matches("a{bc")).isTrue();
    assertThat(PathPattern.of("a}b*").matches("a}bc")).isTrue();
  }

  @Test
  void namesAreForgottenWhereAPatternStartsAgain() {
    assertThat(match("**/{slug}/{slug}.md", "git/hub/hub.md")).contains(Map.of("slug", "hub"));
  }

  private static Optional<Map<String, String>> match(String pattern, String path) {
    return PathPattern.of(pattern).match(path.split("/"));
  }
}
