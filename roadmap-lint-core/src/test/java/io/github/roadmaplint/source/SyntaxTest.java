package io.github.roadmaplint.source;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SyntaxTest {
  @ParameterizedTest
  @CsvSource({
    "a/README.MD, MARKDOWN",
    "a.markdown, MARKDOWN",
    "a.Mdx, MDX",
    "a.yaml, YAML",
    "a.YML, YAML",
    "a.json, JSON",
    "a.jsonc, JSON_WITH_COMMENTS",
    "web/tsconfig.build.json, JSON_WITH_COMMENTS",
    ".vscode/settings.json, JSON_WITH_COMMENTS",
    "mytsconfig.json, JSON",
    "a.md/b, OTHER",
    "'', OTHER",
  })
  void theEndingOfANameTellsTheSyntax(String path, Syntax syntax) {
    assertThat(Syntax.of(path)).isEqualTo(syntax);
  }
}
