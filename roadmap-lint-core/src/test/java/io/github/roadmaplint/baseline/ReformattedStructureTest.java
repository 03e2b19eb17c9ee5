package io.github.roadmaplint.baseline;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.roadmaplint.app.TextLinter;
import io.github.roadmaplint.engine.Finding;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.ObjectMapper;

/** The format of a JSON file is not part of what identifies its findings. */
class ReformattedStructureTest {
  private static final String PATH = "src/data/roadmaps/git/git.json";
  private static final String NODE = "AAAAAAAAAAAAAAAAAAAA";
  private static final ObjectMapper JSON = new ObjectMapper();

  private static final String COMPACT =
      "{\"nodes\":["
          + topic(1, " Padded ")
          + ","
          + topic(2, "Same")
          + ","
          + topic(3, "Same")
          + ","
          + topic(3, "Teh caf\u00e9")
          + ","
          + node(4, "button", "\"label\":\"Start\"")
          + ","
          + node(
              5,
              "linksgroup",
              "\"links\":[{\"id\":\"x\",\"label\":\"\",\"url\":\"\"},"
                  + "{\"id\":\"y\",\"label\":\"One\",\"url\":\"htps://example.org/one\"}]")
          + ","
          + topic(6, "Six").replace("\"x\":1", "\"x\":\"1\"")
          + ","
          + topic(7, "Seven").replace(",\"y\":2", "")
          + "],\"edges\":["
          + "{\"id\":\"e1\",\"source\":\""
          + NODE
          + "1\",\"target\":\"nothing\"},"
          + "{\"id\":\"e2\",\"source\":\""
          + NODE
          + "1\",\"target\":\""
          + NODE
          + "1\"},"
          + "{\"id\":\"e3\",\"source\":\""
          + NODE
          + "1\"},"
          + "{\"source\":\""
          + NODE
          + "2\",\"target\":\"\"}"
          + "]}\n";

  @Test
  void hasTheSameFindings() {
    List<Finding> findings = findings(COMPACT);
    assertThat(findings)
        .extracting(Finding::rule)
        .contains(
            "structure/padded-label",
            "structure/duplicate-label",
            "structure/duplicate-id",
            "structure/missing-target",
            "structure/schema",
            "structure/dangling-edge",
            "structure/self-edge",
            "structure/loose-edge",
            "text/possible-misspelling",
            "url/malformed");
    assertThat(newIn(findings, pretty(COMPACT))).isEmpty();
    assertThat(newIn(findings(pretty(COMPACT)), COMPACT)).isEmpty();
  }

  @Test
  void hasNewFindingsOfNewNodesAndEdgesOnly() {
    List<Finding> findings = findings(COMPACT);
    String more =
        COMPACT
            .replace(
                "{\"nodes\":[", "{\"nodes\":[" + topic(8, "Eight").replace(",\"y\":2", "") + ",")
            .replace("\"edges\":[", "\"edges\":[{\"id\":\"e4\",\"target\":\"" + NODE + "1\"},");
    assertThat(newIn(findings, pretty(more)))
        .containsExactly("`y` is missing from `position`", "Edge has no `source`");
    assertThat(newIn(findings, pretty(COMPACT.replace("e3", "e5"))))
        .as("another edge")
        .containsExactly("Edge has no `target`");
  }

  @Test
  void isRecognizedByTheKeysOfEarlierVersions() {
    List<Finding> findings = findings(COMPACT);
    FindingMatch match = FindingMatcher.matchSaved(Fingerprints.former(findings), findings);
    assertThat(match.gone()).isEmpty();
    assertThat(match.partners()).doesNotContain(-1);
  }

  private static String topic(int number, String label) {
    return node(number, "topic", "\"label\":\"" + label + "\"");
  }

  private static String node(int number, String type, String data) {
    return "{\"id\":\""
        + NODE
        + number
        + "\",\"type\":\""
        + type
        + "\",\"position\":{\"x\":1,\"y\":2},\"data\":{"
        + data
        + "}}";
  }

  private static String pretty(String json) {
    return JSON.writerWithDefaultPrettyPrinter().writeValueAsString(JSON.readTree(json));
  }

  private static List<Finding> findings(String json) {
    return TextLinter.check(Map.of(PATH, json)).findings();
  }

  private static List<String> newIn(List<Finding> before, String json) {
    List<String> messages = new ArrayList<>();
    FindingMatcher.newFindings(before, Map.of(), findings(json))
        .forEach(finding -> messages.add(finding.message()));
    return messages;
  }
}
