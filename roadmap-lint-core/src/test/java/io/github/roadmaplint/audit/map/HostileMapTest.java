package io.github.roadmaplint.audit.map;

import static io.github.roadmaplint.audit.map.Maps.elements;
import static io.github.roadmaplint.audit.map.Maps.node;
import static io.github.roadmaplint.audit.map.Maps.nodeWith;
import static io.github.roadmaplint.audit.map.Maps.root;
import static io.github.roadmaplint.audit.map.Maps.structure;
import static io.github.roadmaplint.audit.map.Maps.svg;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.roadmaplint.source.Source;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3c.dom.Element;

/** Everything in a structure can be written by an attacker. */
class HostileMapTest {
  private static final String MARKUP =
      "</text></svg><script>alert(1)</script><img onerror=alert(1)>\\\"'&lt;";

  /** All elements and attributes that a map can have: nothing that runs or requests. */
  private static final Set<String> NAMES =
      Set.of(
          "svg",
          "defs",
          "g",
          "a",
          "path",
          "rect",
          "circle",
          "text",
          "title",
          "use",
          "xmlns",
          "viewBox",
          "width",
          "height",
          "role",
          "aria-label",
          "font-family",
          "font-size",
          "font-weight",
          "text-anchor",
          "stroke-width",
          "fill",
          "stroke",
          "stroke-linecap",
          "stroke-linejoin",
          "stroke-dasharray",
          "id",
          "d",
          "x",
          "y",
          "cx",
          "cy",
          "r",
          "rx",
          "href",
          "rel",
          "target",
          "data-node-id",
          "data-type",
          "data-severity",
          "textLength",
          "lengthAdjust",
          "pointer-events");

  @Test
  void escapesEveryText() throws IOException {
    String item = "'label':'" + MARKUP.replace("'", "") + "'";
    String all =
        ("'label':'M','badge':'M','href':'M','color':'M','backgroundColor':'M','links':[{I}],"
                + "'legends':[{I}],'checklists':[{I}],'legend':{'color':'M','position':'M'},"
                + "'style':{'color':'M','stroke':'M','strokeDasharray':'M','colorType':'M',"
                + "'textAlign':'M','justifyContent':'M','badgeColor':'M','fontSize':'M'}")
            .replace("M", MARKUP.replace("'", ""))
            .replace("I", item);
    StringBuilder nodes = new StringBuilder();
    for (NodeType type : NodeType.values()) {
      nodes.append(nodes.isEmpty() ? "" : ",");
      String id = type.text() + MARKUP.replace("'", "");
      nodes.append(nodeWith(id, type.text(), 0, 0, "'data':{" + all + "}"));
    }
    NodeBadge badge =
        new NodeBadge(1, 1, 1, false, Optional.of("#\"><script>"), List.of("</title><script>"));
    StringBuilder out = new StringBuilder();

    RoadmapMap.read(Source.of("a.json", structure(nodes.toString(), "")))
        .orElseThrow()
        .write(out, "m", "\"><script>", id -> badge);

    assertThat(out.toString()).doesNotContain("<script", "<img");
    assertOnlyKnownNames(out.toString());
  }

  @Test
  void leavesOutCharactersThatAreNotVisible() {
    String label = "a\\u0000b\\u001b[31m\\u202ec\\ud800d\\ufffee\\u0085f";

    Element text =
        elements(root(svg(structure(node("d", "topic", 0, 0, label), ""))), "text").get(0);

    assertThat(text.getTextContent()).isEqualTo("ab[31mcdef");
  }

  @Test
  void hidesSecrets() {
    String label = "https://duck:pond123@pond.test/";

    assertThat(svg(structure(node("d", "topic", 0, 0, label), ""))).doesNotContain("pond123");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "url(https://duck.test/x)",
        "url(#m-error)",
        "expression(alert(1))",
        "#12",
        "#gggggg",
        "red;stroke:url(x)",
        "var(--x)",
        "red\\u0000",
        "\\u0130red",
        "rgb(1,2,3)"
      })
  void takesNothingElseForAColor(String color) {
    String button =
        nodeWith("b", "button", 0, 0, "'data':{'backgroundColor':'" + color + "','color':'x y'}");

    Element rect = elements(root(svg(structure(button, ""))), "rect").get(0);

    assertThat(rect.getAttribute("fill")).isEqualTo("#dedede");
  }

  @ParameterizedTest
  @ValueSource(strings = {"-1", "0", "1e308", "-0.0", "1e-308", "'9'", "null", "[]", "10001"})
  void drawsABoxOfItsTypeForASizeThatCannotBe(String size) {
    String fields =
        "'width':?,'height':?,'measured':{'width':?},'style':{'width':?,'fontSize':?},"
            + "'data':{'label':'Duck','style':{'fontSize':?,'padding':?,'strokeWidth':?}}";
    String node =
        "{'id':'d','type':'topic','position':{'x':0,'y':0}," + fields.replace("?", size) + "}";

    RoadmapMap map = Maps.read(structure(node, ""));

    assertThat(map.width()).isBetween(40, 200);
    assertThat(map.height()).isBetween(40, 100);
    assertNumbers(svg(structure(node, "")));
  }

  @ParameterizedTest
  @ValueSource(strings = {"1e308", "-1e308", "50001", "'1'", "null", "{}"})
  void leavesOutNodesThatAreNowhere(String x) {
    String lost = "{'id':'l','type':'topic','position':{'x':" + x + ",'y':0}}";

    assertThat(Maps.read(structure(lost + ',' + node("d", "topic", 0, 0, "Duck"), "")).topicIds())
        .containsExactly("d");
  }

  @Test
  void leavesOutAChildThatIsTooFarAway() {
    String nodes =
        IntStream.range(0, 100)
            .mapToObj(
                i -> nodeWith("n" + i, "topic", 1000, 0, "'parentId':'n" + (i - 1) + "','data':{}"))
            .collect(Collectors.joining(","));

    assertThat(Maps.read(structure(nodes, "")).width()).isLessThan(100_200);
  }

  @Test
  void drawsALimitedNumberOfNodesAndEdges() {
    String nodes =
        IntStream.range(0, 20_000)
            .mapToObj(i -> node("n" + i, "topic", i % 100, i / 100, "x"))
            .collect(Collectors.joining(","));
    String edges =
        IntStream.range(0, 20_000)
            .mapToObj(i -> "{'source':'n0','target':'n1'}")
            .collect(Collectors.joining(","));

    String map = svg(structure(nodes, edges));

    assertThat(map.length()).isLessThan(3_000_000);
  }

  @Test
  void readsALongChainOfParents() {
    String nodes =
        IntStream.range(0, 5_000)
            .mapToObj(i -> nodeWith("n" + i, "topic", 1, 0, "'parentId':'n" + (i + 1) + "'"))
            .collect(Collectors.joining(","));

    assertThat(Maps.read(structure(nodes, "")).width()).isEqualTo(5_139);
  }

  @Test
  void shortensALabelOfAMegabyte() {
    String label = "duck ".repeat(200_000);

    assertThat(svg(structure(node("d", "topic", 0, 0, label), "")).length()).isLessThan(5_000);
  }

  @Test
  void drawsALimitedNumberOfEntries() {
    String items = "{'label':'x'},".repeat(100_000) + "{}";
    String list = nodeWith("l", "legend", 0, 0, "'data':{'legends':[" + items + "]}");

    assertThat(svg(structure(list, "")).length()).isLessThan(20_000);
  }

  @Property(seed = "20261126", tries = 300)
  void neverFails(@ForAll String text, @ForAll double x, @ForAll double width) {
    String label = text.replaceAll("[\"\\\\\\p{Cntrl}']", "");
    String fields = "'zIndex':%s,'style':{'width':%s}".formatted(number(x), number(width));
    String nodes = node("d", "topic", 0, 0, label) + ',' + nodeWith(label, label, 5, 5, fields);

    assertOnlyKnownNames(svg(structure(nodes, "{'source':'d','target':'" + label + "'}")));
  }

  private static String number(double value) {
    return Double.isFinite(value) ? Double.toString(value) : "0";
  }

  private static void assertOnlyKnownNames(String map) {
    for (Element element : elements(root(map))) {
      assertThat(NAMES).contains(element.getTagName());
      for (int i = 0; i < element.getAttributes().getLength(); i++) {
        assertThat(NAMES).contains(element.getAttributes().item(i).getNodeName());
      }
    }
  }

  private static void assertNumbers(String map) {
    assertThat(map).doesNotContain("NaN", "Infinity", "E-", "e308");
  }
}
