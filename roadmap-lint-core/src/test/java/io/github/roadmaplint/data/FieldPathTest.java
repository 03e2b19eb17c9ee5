package io.github.roadmaplint.data;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.roadmaplint.data.Data.StringData;
import io.github.roadmaplint.source.Source;
import java.util.List;
import org.junit.jupiter.api.Test;

class FieldPathTest {
  private static final Data FIELDS =
      JsonParser.parse(
              Source.of(
                  "a.json",
                  """
                  {"title": "Git", "order": 3, "seo": {"keywords": ["a", 7, "b"]},
                   "questions": [{"topics": ["x"]}, {}, {"topics": ["y", "z"]}, "text"]}"""))
          .root()
          .orElseThrow();

  @Test
  void followsKeys() {
    assertThat(texts("title")).containsExactly("Git");
    assertThat(texts("seo.title")).isEmpty();
    assertThat(texts("title.of")).isEmpty();
    assertThat(texts("order")).isEmpty();
    assertThat(FieldPath.find(FIELDS, "order")).hasSize(1);
  }

  @Test
  void stepsIntoLists() {
    assertThat(texts("seo.keywords[]")).containsExactly("a", "b");
    assertThat(texts("seo.keywords")).isEmpty();
    assertThat(texts("questions[].topics[]")).containsExactly("x", "y", "z");
  }

  private static List<String> texts(String path) {
    return FieldPath.texts(FIELDS, path).stream().map(StringData::value).toList();
  }
}
