package io.github.roadmaplint.document;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.roadmaplint.rules.FrontMatters;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class ProseTest {

  @Test
  void namesOfThingsInFrontMatterAreNoText() {
    assertThat(fields("slug: one\nrelatedId: two\nfile: three four.md\nimage: /five/six seven.png"))
        .isEmpty();
    assertThat(fields("cover: see /five/six.png\nrelatedRoadmaps:\n- eight\nauthor: nine"))
        .isEmpty();
  }

  @Test
  void titlesAndSentencesInFrontMatterAreText() {
    assertThat(fields("title: One\nbriefTitle: Two\nnote: three and/or four words"))
        .containsExactly("One", "Two", "three and/or four words");
    assertThat(fields("seo:\n  keywords:\n  - five roadmap\n  - six"))
        .containsExactly("five roadmap", "six");
  }

  private static List<String> fields(String yaml) {
    FrontMatter frontMatter = FrontMatters.roadmap("git", yaml + "\n");
    List<String> texts = new ArrayList<>();
    Prose.of(
        frontMatter,
        (kind, start, end) -> {
          if (kind == Prose.Kind.FIELD) {
            texts.add(frontMatter.source().text().substring(start, end));
          }
        });
    return texts;
  }
}
