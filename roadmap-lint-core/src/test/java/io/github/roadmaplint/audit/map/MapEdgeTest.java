package io.github.roadmaplint.audit.map;

import static io.github.roadmaplint.audit.map.Maps.elements;
import static io.github.roadmaplint.audit.map.Maps.node;
import static io.github.roadmaplint.audit.map.Maps.root;
import static io.github.roadmaplint.audit.map.Maps.structure;
import static io.github.roadmaplint.audit.map.Maps.svg;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.w3c.dom.Element;

/** One node is at 20,20 and the other at 220,120 of the map; both are 100 by 49 pixels. */
class MapEdgeTest {
  private static final String NODES =
      node("a", "topic", 0, 0, "") + ',' + node("b", "topic", 200, 100, "");

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "w1 | w2 | M70,20C70,70 270,70 270,120",
        "x2 | w1 | M70,69C70,94.5 270,94.5 270,120",
        "y1 | y2 | M20,44.5C120,44.5 120,144.5 220,144.5",
        "z2 | y1 | M120,44.5C170,44.5 170,144.5 220,144.5",
        "z2 | w1 | M120,44.5C195,44.5 270,82.3 270,120",
        "? | ? | M70,69C70,94.5 270,94.5 270,120"
      })
  void joinsTheMiddlesOfTheSidesOfItsHandles(String source, String target, String path) {
    assertThat(path(edge("'sourceHandle':'" + source + "','targetHandle':'" + target + "'")))
        .isEqualTo(path);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "straight | z2 | y1 | M120,44.5L220,144.5",
        "step | z2 | y1 | M120,44.5L170,44.5L170,144.5L220,144.5",
        "smoothstep | z2 | y1 |"
            + " M120,44.5L165,44.5Q170,44.5 170,49.5L170,139.5Q170,144.5 175,144.5L220,144.5",
        "step | x2 | w1 | M70,69L70,94.5L270,94.5L270,120",
        "step | z2 | w1 | M120,44.5L270,44.5L270,120",
        "step | x2 | y1 | M70,69L70,144.5L220,144.5",
        "step | z2 | z1 | M120,44.5L340,44.5L340,144.5L320,144.5",
        "step | w1 | w1 | M70,20L70,0L270,0L270,120",
        "step | y2 | z1 | M20,44.5L0,44.5L0,94.5L340,94.5L340,144.5L320,144.5",
        "simplebezier | x2 | w1 | M70,69C70,94.5 270,94.5 270,120"
      })
  void hasTheShapeOfItsType(String type, String source, String target, String path) {
    String fields =
        "'type':'%s','sourceHandle':'%s','targetHandle':'%s'".formatted(type, source, target);

    assertThat(path(edge(fields))).isEqualTo(path);
  }

  @Test
  void hasTheColorAndTheWidthOfItsStyle() {
    Element group = group(edge("'style':{'stroke':'#FF0000','strokeWidth':2}"));

    assertThat(group.getAttribute("stroke")).isEqualTo("#ff0000");
    assertThat(group.getAttribute("stroke-width")).isEqualTo("2");
    assertThat(group.getAttribute("stroke-dasharray")).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "'data':{'edgeStyle':'dashed'} | 0.8 8",
        "'style':{'strokeDasharray':'0.8 8'} | 0.8 8",
        "'data':{'edgeStyle':'dashed'},'style':{'strokeDasharray':'0'} | ''",
        "'data':{'edgeStyle':'solid'} | ''"
      })
  void isDottedIfItsStyleSaysSo(String fields, String dashes) {
    assertThat(group(edge(fields)).getAttribute("stroke-dasharray")).isEqualTo(dashes);
  }

  @Test
  void hasAnArrowAtAnEndWithAMarker() {
    String edge =
        edge("'sourceHandle':'z2','targetHandle':'y1','markerEnd':{'type':'arrowclosed'}");

    assertThat(elements(group(edge), "path").get(1).getAttribute("d"))
        .isEqualTo("M210,139.5L220,144.5L210,149.5");
  }

  @Test
  void isLeftOutIfOneOfItsNodesDoesNotExist() {
    assertThat(groups("{'source':'a','target':'c'}")).isEmpty();
    assertThat(groups("{'source':'a'}")).isEmpty();
  }

  @Test
  void sharesTheLookOfOtherEdges() {
    assertThat(groups(edge("'id':'1'") + ',' + edge("'id':'2'") + ',' + edge("'type':'step'")))
        .hasSize(1);
  }

  private static String edge(String fields) {
    return "{'source':'a','target':'b'," + fields + "}";
  }

  private static String path(String edge) {
    return elements(group(edge), "path").get(0).getAttribute("d");
  }

  private static Element group(String edges) {
    return groups(edges).get(0);
  }

  private static List<Element> groups(String edges) {
    return elements(root(svg(structure(NODES, edges))), "g").stream()
        .filter(group -> group.hasAttribute("stroke-linecap"))
        .toList();
  }
}
