package io.github.roadmaplint.audit.map;

import static io.github.roadmaplint.audit.map.Maps.element;
import static io.github.roadmaplint.audit.map.Maps.elements;
import static io.github.roadmaplint.audit.map.Maps.node;
import static io.github.roadmaplint.audit.map.Maps.nodeWith;
import static io.github.roadmaplint.audit.map.Maps.read;
import static io.github.roadmaplint.audit.map.Maps.root;
import static io.github.roadmaplint.audit.map.Maps.structure;
import static io.github.roadmaplint.audit.map.Maps.svg;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.roadmaplint.source.Source;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3c.dom.Element;

class RoadmapMapTest {

  @Test
  void drawsATopicWhereTheStructureHasIt() {
    String map = svg(structure(node("d", "topic", 0, 0, "Duck"), ""));

    assertThat(map)
        .startsWith("<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 140 89\"")
        .contains("role=\"group\" aria-label=\"Ducks\"")
        .endsWith(
            "<g data-node-id=\"d\" data-type=\"topic\">"
                + "<rect x=\"21.4\" y=\"21.4\" width=\"97.3\" height=\"46.3\" rx=\"5\""
                + " fill=\"#fdff00\" stroke=\"#000\"/>"
                + "<text x=\"70\" y=\"50.6\">Duck</text></g></svg>");
  }

  @Test
  void knowsItsSizeAndItsTopics() {
    RoadmapMap map =
        read(
            structure(
                node("one", "topic", -100, -50, "Duck")
                    + ','
                    + node("title", "title", 0, 0, "Ducks")
                    + ','
                    + node("two", "subtopic", 100, 250, "Pond"),
                ""));

    assertThat(map.width()).isEqualTo(340);
    assertThat(map.height()).isEqualTo(389);
    assertThat(map.topicIds()).containsExactly("one", "two");
    assertThat(map.label("two")).isEqualTo("Pond");
    assertThat(map.label("title")).isEmpty();
  }

  @Test
  void placesAChildRelativeToItsParents() {
    String parent = node("p", "section", 100, 100, "");
    String child = nodeWith("c", "topic", 10, 10, "'parentId':'p','data':{}");
    String grandchild = nodeWith("g", "topic", 1, 1, "'parentNode':'c','data':{}");

    String map = svg(structure(grandchild + ',' + child + ',' + parent, ""));

    assertThat(x(element(map, "p"))).isEqualTo(21.4);
    assertThat(x(element(map, "c"))).isEqualTo(31.4);
    assertThat(x(element(map, "g"))).isEqualTo(32.4);
  }

  @Test
  void drawsANodeThatIsItsOwnParent() {
    String one = nodeWith("a", "topic", 10, 0, "'parentId':'b','data':{}");
    String other = nodeWith("b", "topic", 10, 0, "'parentId':'a','data':{}");

    assertThat(read(structure(one + ',' + other, "")).topicIds()).containsExactly("a", "b");
  }

  @Test
  void drawsSectionsFirstAndNodesWithAHigherIndexLast() {
    String nodes =
        nodeWith("front", "topic", 0, 0, "'zIndex':1000,'data':{}")
            + ','
            + node("middle", "topic", 0, 0, "")
            + ','
            + node("section", "section", 0, 0, "");

    assertThat(svg(structure(nodes, "")))
        .containsSubsequence("\"section\"", "\"middle\"", "\"front\"");
  }

  @Test
  void leavesOutHiddenNodes() {
    String hidden = nodeWith("h", "topic", 0, 0, "'hidden':true,'data':{}");

    assertThat(read(structure(hidden + ',' + node("d", "topic", 0, 0, ""), "")).topicIds())
        .containsExactly("d");
  }

  @ParameterizedTest
  @CsvSource({"a, #000", "b, #fdff00", "c, #ffe599", "h, 'var(--map-paper,Canvas)'", "?, #fdff00"})
  void fillsATopicWithItsPalette(String type, String fill) {
    String topic = nodeWith("d", "topic", 0, 0, "'data':{'style':{'colorType':'" + type + "'}}");

    assertThat(rect(element(svg(structure(topic, "")), "d")).getAttribute("fill")).isEqualTo(fill);
  }

  @Test
  void drawsEachTypeOfNode() {
    StringBuilder nodes = new StringBuilder();
    for (NodeType type : NodeType.values()) {
      nodes.append(nodes.isEmpty() ? "" : ",");
      nodes.append(node(type.text(), type.text(), 0, nodes.length(), "Duck"));
    }

    String map = svg(structure(nodes.toString(), ""));

    for (NodeType type : NodeType.values()) {
      Element element = element(map, type.text());
      boolean line = type == NodeType.VERTICAL || type == NodeType.HORIZONTAL;
      boolean list = type == NodeType.LEGEND || type == NodeType.CHECKLIST;
      assertThat(element.getAttribute("data-type")).isEqualTo(type.text());
      assertThat(elements(element, "text")).as(type.text()).hasSize(line || list ? 0 : 1);
      assertThat(elements(element, "path")).as(type.text()).hasSize(line ? 1 : 0);
    }
  }

  @Test
  void drawsTheEntriesOfALegendWithTheirColors() {
    String legend =
        nodeWith("l", "legend", 0, 0, "'data':{'legends':[{'label':'Loud','color':'#874efe'}]}");

    Element element = element(svg(structure(legend, "")), "l");

    assertThat(elements(element, "circle").get(0).getAttribute("fill")).isEqualTo("#874efe");
    assertThat(elements(element, "text").get(0).getTextContent()).isEqualTo("Loud");
  }

  @Test
  void marksATopicWithTheColorOfItsLegend() {
    String topic =
        nodeWith(
            "d", "topic", 0, 0, "'data':{'legend':{'color':'#874efe','position':'left-center'}}");

    Element mark = elements(element(svg(structure(topic, "")), "d"), "circle").get(0);

    assertThat(mark.getAttribute("cx")).isEqualTo("21");
    assertThat(mark.getAttribute("fill")).isEqualTo("#874efe");
  }

  @Test
  void drawsTheCheckboxesOfAChecklist() {
    String list =
        nodeWith("l", "checklist", 0, 0, "'data':{'checklists':[{'label':'a'},{'label':'b'}]}");

    assertThat(elements(element(svg(structure(list, "")), "l"), "rect")).hasSize(2);
  }

  @Test
  void usesTheSizeThatTheEditorMeasured() {
    String node = nodeWith("d", "topic", 0, 0, "'measured':{'width':200,'height':60},'data':{}");

    Element rect = rect(element(svg(structure(node, "")), "d"));

    assertThat(rect.getAttribute("width")).isEqualTo("197.3");
    assertThat(rect.getAttribute("height")).isEqualTo("57.3");
  }

  @Test
  void makesABoxWithoutASizeAsWideAsItsLabel() {
    String node = "{'id':'d','type':'topic','position':{'x':0,'y':0},'data':{'label':'Duck'}}";

    Element rect = rect(element(svg(structure(node, "")), "d"));

    assertThat(Double.parseDouble(rect.getAttribute("width"))).isBetween(80.0, 95.0);
    assertThat(rect.getAttribute("height")).isEqualTo("46.3");
  }

  @Test
  void linksAButtonToItsWebsite() {
    String button =
        nodeWith("b", "button", 0, 0, "'data':{'label':'x','href':'https://duck.test'}");

    Element link = element(svg(structure(button, "")), "b");

    assertThat(link.getTagName()).isEqualTo("a");
    assertThat(link.getAttribute("href")).isEqualTo("https://duck.test");
    assertThat(link.getAttribute("rel")).isEqualTo("noopener");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "javascript:alert(1)",
        "JAVASCRIPT:alert(1)",
        "data:text/html,x",
        "//duck.test",
        "/duck",
        "https:duck.test",
        "https://user:secret@duck.test",
        "https://duck.test/\\u0000",
        "https://duck.test/\\u202e",
        "vbscript:x",
        ""
      })
  void drawsAButtonWithAnyOtherUrlWithoutALink(String url) {
    String data = "'data':{'href':'" + url + "','links':[{'label':'x','url':'" + url + "'}]}";
    String nodes =
        nodeWith("b", "button", 0, 0, "'data':{'label':'x','href':'" + url + "'}")
            + ','
            + nodeWith("l", "linksgroup", 0, 0, data);

    assertThat(elements(root(svg(structure(nodes, ""))), "a")).isEmpty();
  }

  @Test
  void leadsFromATopicToItsFindings() {
    NodeBadge badge =
        new NodeBadge(1, 0, 0, true, Optional.of("#topic-d"), List.of("Broken <link>", "Typo"));

    Element link = element(svg(structure(node("d", "topic", 0, 0, "Duck"), ""), id -> badge), "d");

    assertThat(link.getTagName()).isEqualTo("a");
    assertThat(link.getAttribute("href")).isEqualTo("#topic-d");
    assertThat(elements(link, "title").get(0).getTextContent())
        .isEqualTo("Duck: 1 error\nBroken <link>\nTypo");
  }

  @Test
  void showsEachSeverityWithItsShapeAndNumber() {
    NodeBadge badge = new NodeBadge(3, 12, 100, true, Optional.empty(), List.of());

    Element topic = element(svg(structure(node("d", "topic", 0, 0, "Duck"), ""), id -> badge), "d");

    assertThat(elements(topic, "use").stream().map(use -> use.getAttribute("href")))
        .containsExactly("#m-info", "#m-warning", "#m-error");
    assertThat(elements(topic, "text").stream().map(Element::getTextContent))
        .containsExactly("Duck", "99+", "12", "3");
  }

  @Test
  void definesADifferentShapeForEachSeverity() {
    Element map = root(svg(structure(node("d", "topic", 0, 0, ""), "")));

    assertThat(
            elements(elements(map, "defs").get(0), "path").stream()
                .map(path -> path.getAttribute("d")))
        .doesNotHaveDuplicates()
        .hasSize(4);
  }

  @Test
  void drawsATopicWithoutAPageHollow() {
    NodeBadge badge = new NodeBadge(0, 0, 0, false, Optional.empty(), List.of());

    Element topic = element(svg(structure(node("d", "topic", 0, 0, "Duck"), ""), id -> badge), "d");

    assertThat(rect(topic).getAttribute("fill")).isEqualTo("none");
    assertThat(rect(topic).getAttribute("stroke-dasharray")).isEqualTo("6 4");
    assertThat(elements(topic, "title").get(0).getTextContent()).isEqualTo("Duck (no page)");
  }

  @Test
  void followsThePageInTextWithoutABackground() {
    String label = nodeWith("l", "label", 0, 0, "'data':{'label':'x','color':'#000000'}");
    String blue = nodeWith("b", "label", 0, 0, "'data':{'label':'x','style':{'color':'#0000FF'}}");
    String map = svg(structure(label + ',' + blue, ""));

    assertThat(elements(element(map, "l"), "text").get(0).getAttribute("fill"))
        .isEqualTo("currentColor");
    assertThat(elements(element(map, "b"), "text").get(0).getAttribute("fill"))
        .isEqualTo("#0000ff");
  }

  @Test
  void hasNoIdOfAnotherMapInTheSamePage() throws IOException {
    StringBuilder out = new StringBuilder();
    read(structure(node("d", "topic", 0, 0, ""), "")).write(out, "map7", "Ducks", id -> Maps.CLEAN);

    assertThat(elements(root(out.toString())).stream().map(element -> element.getAttribute("id")))
        .allMatch(id -> id.isEmpty() || id.startsWith("map7-"));
  }

  @Test
  void drawsTheExample() throws IOException {
    String example = Files.readString(Path.of("../examples/structures/git.json"));
    String map = svg(example).replaceAll("<(?=g |a |path )", "\n<") + '\n';
    Path golden = Path.of("src/test/resources/golden/map/git.svg");
    if (Boolean.getBoolean("roadmaplint.regenerate")) {
      Files.createDirectories(golden.getParent());
      Files.writeString(golden, map);
    }

    assertThat(map).isEqualTo(Files.readString(golden));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "{}",
        "[]",
        "{",
        "{\"mockup\":{\"controls\":{\"control\":[]}}}",
        "{\"nodes\":{}}",
        "{\"nodes\":[]}",
        "{\"nodes\":[1,null,\"x\",[]]}",
        "{\"nodes\":[{\"id\":\"a\",\"type\":\"topic\"}]}",
        "{\"nodes\":[{\"position\":{\"x\":\"1\",\"y\":2}}]}",
        "{\"nodes\":[{\"position\":{\"x\":1e308,\"y\":2}}]}"
      })
  void isEmptyWithoutNodesThatCanBeDrawn(String text) {
    assertThat(RoadmapMap.read(Source.of("a.json", text))).isEmpty();
  }

  private static double x(Element node) {
    return Double.parseDouble(rect(node).getAttribute("x"));
  }

  private static Element rect(Element node) {
    return elements(node, "rect").get(0);
  }
}
