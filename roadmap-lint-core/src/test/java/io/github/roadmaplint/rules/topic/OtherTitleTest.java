package io.github.roadmaplint.rules.topic;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.roadmaplint.app.TextLinter;
import io.github.roadmaplint.engine.Finding;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The label of a topic decides whether its title or the name of its file is wrong. */
class OtherTitleTest {
  private static final String OWN = "efghijklmnopqrstuvwxy";
  private static final String OTHER = "fghijklmnopqrstuvwxyz";

  private static final Map<String, String> PAGES =
      Map.of(
          "roadmaps/git/content/merge@" + OTHER + ".md",
          "# Merge\n\nMerging joins the commits of two branches.\n",
          "roadmaps/git/content/stash@" + OWN + ".md",
          "# Merge\n\nA merge needs your help when both of the branches have changed the same line"
              + " of a file.\n");

  @Test
  void withoutAStructureTheTitleIsThatOfTheOtherPage() {
    assertThat(rules(PAGES)).contains("topic/other-title").doesNotContain("structure/stale-slug");
  }

  @Test
  void aTitleWithItsLabelIsRightAndTheNameOfItsFileIsOld() {
    assertThat(rules(withLabel("Merge")))
        .contains("structure/stale-slug")
        .doesNotContain("topic/other-title");
  }

  @Test
  void aTitleWithoutItsLabelIsThatOfTheOtherPage() {
    assertThat(rules(withLabel("Stash"))).contains("topic/other-title");
  }

  private static Map<String, String> withLabel(String label) {
    Map<String, String> files = new HashMap<>(PAGES);
    files.put(
        "roadmaps/git/git.json",
        "{\"nodes\": [" + node(OWN, label) + ", " + node(OTHER, "Merge") + "], \"edges\": []}\n");
    return files;
  }

  private static String node(String id, String label) {
    return "{\"id\": \"%s\", \"type\": \"topic\", \"data\": {\"label\": \"%s\"}}"
        .formatted(id, label);
  }

  private static List<String> rules(Map<String, String> files) {
    return TextLinter.check(files).findings().stream().map(Finding::rule).toList();
  }
}
