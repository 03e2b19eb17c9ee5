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
    assertThat(paths.with("a.md")).containsExactly("A.md", "a.MD");
    assertThat(paths.with("A.md")).containsExactly("a.MD", "a.md");
    assertThat(paths.with("b.md")).isEmpty();
  }

  @Test
  void pathsThatDifferInNormalizationCollide() {
    CollidingPaths paths = new CollidingPaths(List.of(DECOMPOSED, COMPOSED));
    assertThat(paths.with(COMPOSED)).containsExactly(DECOMPOSED);
    assertThat(paths.with(DECOMPOSED)).containsExactly(COMPOSED);
  }

  @Test
  void foldersThatDifferInCaseCollideOnlyInFilesOfOneName() {
    CollidingPaths paths = new CollidingPaths(List.of("Docs/a.md", "Docs/b.md", "docs/b.md"));
    assertThat(paths.with("Docs/a.md")).isEmpty();
    assertThat(paths.with("Docs/b.md")).containsExactly("docs/b.md");
  }

  @Test
  void aPathThatIsNotListedCanCollide() {
    CollidingPaths paths = new CollidingPaths(List.of("A.md", "a.md"));
    assertThat(paths.with("a.Md")).containsExactly("A.md", "a.md");
  }
}
