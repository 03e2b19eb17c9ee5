package io.github.roadmaplint.engine;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.roadmaplint.config.Layouts;
import java.util.Map;
import org.junit.jupiter.api.Test;

class WorkspaceTest {
  /** A cached page has to be read for its words as it is when it is checked. */
  @Test
  void theTextForWordsIsWithoutTheCodeOfAPage() {
    String page = "import A from './a'\n\nThe sea {wind + 1} of rain.\n";
    String data = "{\"label\": \"The sea {wind + 1}\"}\n";
    Workspace workspace =
        TextWorkspace.of(Map.of("a.mdx", page, "b.json", data), Layouts.builtIn("plain"));
    assertThat(workspace.proseText("a.mdx"))
        .hasSameSizeAs(page)
        .contains("The sea", "of rain")
        .doesNotContain("wind", "import");
    assertThat(workspace.proseText("b.json")).isEqualTo(data);
    assertThat(workspace.proseText("missing.md")).isEmpty();
  }
}
