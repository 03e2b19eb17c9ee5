package io.github.roadmaplint.workspace;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class IgnoredPathsTest {
  private final IgnoredPaths ignored =
      new IgnoredPaths(List.of("drafts/", "a/b.md", "a/b.md-old", "z/y/"));

  @Test
  void aFolderIsIgnoredWithEverythingInIt() {
    for (String path : List.of("drafts", "drafts/x.md", "drafts/deep/y.md", "z/y", "a/b.md")) {
      assertThat(ignored.contains(path)).as(path).isTrue();
    }
    for (String path : List.of("draft", "drafts.md", "drafts2/x.md", "a", "a/b", "z", "z/x.md")) {
      assertThat(ignored.contains(path)).as(path).isFalse();
    }
  }

  @Test
  void whatIsLeftKeepsItsOrder() {
    List<String> all =
        List.of(
            "a/a.md",
            "a/b.md",
            "a/b.md-new",
            "a/b.md-old",
            "a/c.md",
            "drafts.md",
            "drafts/",
            "drafts/deep/y.md",
            "drafts/x.md",
            "drafts2/x.md",
            "z/y/x.md");

    assertThat(ignored.removedFrom(all))
        .containsExactly("a/a.md", "a/b.md-new", "a/c.md", "drafts.md", "drafts2/x.md");
    assertThat(IgnoredPaths.NONE.removedFrom(all)).isEqualTo(all);
    assertThat(ignored.removedFrom(List.of())).isEmpty();
  }

  @Test
  void theSameFolderCanBeListedTwice() {
    IgnoredPaths twice = new IgnoredPaths(List.of("a/", "a/b/", "a/c.md"));

    assertThat(twice.removedFrom(List.of("a/a.md", "a/b/x.md", "a/c.md", "b.md")))
        .containsExactly("b.md");
  }
}
