package io.github.roadmaplint.engine;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.roadmaplint.source.Source;
import java.util.List;
import org.junit.jupiter.api.Test;

class ProjectWordsTest {

  @Test
  void aLineIsAWordAndTheRestBehindAHashIsAComment() {
    Source list = Source.of(ProjectWords.FILE, "# Tools\nForgejo # a forge\n\n  kustomize\n");
    assertThat(ProjectWords.read(list))
        .extracting(ProjectWords.Word::text)
        .containsExactly("Forgejo", "kustomize");
  }

  @Test
  void aWordIsPutWhereItBelongsAndNoWordTwice() {
    String list =
        ProjectWords.withWords("# Tools\nForgejo\nkustomize\n", List.of("Gitea", "forgejo"));
    assertThat(list).isEqualTo("# Tools\nForgejo\nGitea\nkustomize\n");
    assertThat(ProjectWords.withWords("", List.of("b", "a"))).isEqualTo("a\nb\n");
  }

  @Test
  void wordsOfAListWithoutOrderStayWhereTheyAre() {
    String list = ProjectWords.withWords("b\nz\na\n", List.of("y", "c", "A", "Y", "zz"));
    assertThat(list).isEqualTo("b\nc\ny\nz\na\nzz\n");
  }
}
