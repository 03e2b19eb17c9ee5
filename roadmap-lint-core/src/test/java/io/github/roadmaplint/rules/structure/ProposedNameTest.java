package io.github.roadmaplint.rules.structure;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.roadmaplint.app.TextLinter;
import io.github.roadmaplint.engine.Finding;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A proposed name is free, and can be the name of a file. */
class ProposedNameTest {
  private static final String ROADMAP = "src/data/roadmaps/git/";
  private static final String ID = "@abcdefghijklmnopqrstu.md";

  @ParameterizedTest
  @ValueSource(strings = {"分支", "?!", "LONG"})
  void aLabelWithoutAUsableSlugIsNoName(String label) {
    String shown = label.equals("LONG") ? "a".repeat(231) : label;
    assertThat(findings("structure/stale-slug", shown, ROADMAP + "content/old-name" + ID))
        .isEmpty();
  }

  @Test
  void anyOtherLabelIs() {
    String label = "a".repeat(230);
    assertThat(findings("structure/stale-slug", label, ROADMAP + "content/old-name" + ID))
        .hasSize(1);
  }

  @Test
  void aPageIsNotToBeMovedOverAnother() {
    String inside = ROADMAP + "content/commit" + ID;
    String outside = ROADMAP + "commit" + ID;
    assertThat(findings("topic/outside-content", "Commit", outside))
        .extracting(Finding::help)
        .containsExactly("Move it to the folder `content` of its roadmap.");
    assertThat(findings("topic/outside-content", "Commit", outside, inside))
        .extracting(Finding::help)
        .containsExactly("Delete it, after you have moved what is new in it to `" + inside + "`.");
  }

  @ParameterizedTest
  @ValueSource(strings = {"==", "&&", "?:"})
  void aTitleOfSignsFitsAnyName(String title) {
    assertThat(findings("topic/misnamed-file", title, ROADMAP + "content/operator" + ID)).isEmpty();
  }

  private static List<Finding> findings(String rule, String label, String... pages) {
    Map<String, String> files = new HashMap<>();
    for (String page : pages) {
      files.put(page, "# " + label + "\n\nA commit records the changes of " + page + ".\n");
    }
    files.put(ROADMAP + "git.md", "---\ntitle: Git\n---\n");
    files.put(
        ROADMAP + "git.json",
        """
        {"nodes": [{"id": "abcdefghijklmnopqrstu", "type": "topic",
          "position": {"x": 1, "y": 2}, "data": {"label": "%s"}}], "edges": []}
        """
            .formatted(label));
    return TextLinter.check(files).findings().stream()
        .filter(finding -> finding.rule().equals(rule))
        .toList();
  }
}
