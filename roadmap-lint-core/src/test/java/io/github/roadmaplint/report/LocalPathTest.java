package io.github.roadmaplint.report;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class LocalPathTest {
  @Test
  void aPathInTheWorkingDirectoryIsShort() {
    assertThat(new LocalPath("", "roadmaps/git/").of("roadmaps/git/content/a.md"))
        .isEqualTo("content/a.md");
  }

  @Test
  void aPathElsewhereLeadsUp() {
    LocalPath local = new LocalPath("", "roadmaps/git/");

    assertThat(local.of("roadmaps/go/a.md")).isEqualTo("../go/a.md");
    assertThat(local.of("roadmaps/gitlab.md")).isEqualTo("../gitlab.md");
    assertThat(local.of("README.md")).isEqualTo("../../README.md");
  }

  @Test
  void aRepositoryBelowTheWorkingDirectoryIsNamed() {
    assertThat(new LocalPath("website/", "").of("a.md")).isEqualTo("website/a.md");
    assertThat(LocalPath.TOP.of("a.md")).isEqualTo("a.md");
  }

  @Test
  void noPathLooksLikeACommandOfABuildServer() {
    assertThat(LocalPath.TOP.shown("::error::x\u001b.md")).isEqualTo("./::error::x\\u{1b}.md");
  }
}
