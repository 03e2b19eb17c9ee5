package io.github.roadmaplint.local;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class CollidingPathsTest {
  private static final String COMPOSED = "docs/caf\u00e9.md";
  private static final String DECOMPOSED = "docs/cafe\u0301.md";

  @Test
  void pathsThatDifferInCaseCollide() {
    CollidingPaths paths = new CollidingPaths(List.of("A.md", "a.MD", "a.md", "b.md"));
    assertThat(paths.with("a.md")).contains("A.md");
    assertThat(paths.with("A.md")).contains("a.MD");
    assertThat(paths.with("b.md")).isEmpty();
  }

  @Test
  void pathsThatDifferInNormalizationCollide() {
    CollidingPaths paths = new CollidingPaths(List.of(DECOMPOSED, COMPOSED));
    assertThat(paths.with(COMPOSED)).contains(DECOMPOSED);
    assertThat(paths.with(DECOMPOSED)).contains(COMPOSED);
  }

  @Test
  void lettersWhoseSmallLetterIsAsciiCollideWithIt() {
    CollidingPaths paths = new CollidingPaths(List.of("docs/k?.md", "docs/\u212A?.md"));
    assertThat(paths.with("docs/k?.md")).contains("docs/\u212A?.md");
  }

  @Test
  void foldersThatDifferInCaseCollideOnlyInFilesOfOneName() {
    CollidingPaths paths = new CollidingPaths(List.of("Docs/a.md", "Docs/b.md", "docs/b.md"));
    assertThat(paths.with("Docs/a.md")).isEmpty();
    assertThat(paths.with("Docs/b.md")).contains("docs/b.md");
  }

  @Test
  void aPathThatIsNotListedCanCollide() {
    CollidingPaths paths = new CollidingPaths(List.of("A.md", "a.md"));
    assertThat(paths.all("a.Md")).containsExactly("A.md", "a.md");
  }
}
