package io.github.roadmaplint.audit.map;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.roadmaplint.data.JsonParser;
import io.github.roadmaplint.source.Source;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.w3c.dom.Element;

/** No text is outside the box of its node by more than a part of the size of the box. */
class MapTextTest {
  private static final double TOLERANCE = 0.02;

  /** How far letters are above and below their baseline, as parts of the font size. */
  private static final double ASCENT = 0.72;

  private static final double DESCENT = 0.21;

  @Test
  void isInsideItsBoxInEachTypeOfNode() {
    List<String> nodes = new ArrayList<>();
    for (String label : List.of("i", "Duck", "Explain the bug to a rubber duck", "W".repeat(90))) {
      for (NodeType type : NodeType.values()) {
        String data =
            "'data':{'label':'L','badge':'L','links':[{'label':'L'}],'style':{'padding':16}}";
        String fields = data.replace("L", label);
        nodes.add(Maps.nodeWith("n" + nodes.size(), type.text(), 0, 0, fields));
      }
    }

    assertThat(outside(Maps.structure(String.join(",", nodes), ""))).isEmpty();
  }

  @Test
  @EnabledIfSystemProperty(named = "roadmaplint.corpus", matches = ".+")
  void isInsideItsBoxInARealRepository() throws IOException {
    List<String> outside = new ArrayList<>();
    int maps = 0;
    try (Stream<Path> files = Files.walk(Path.of(System.getProperty("roadmaplint.corpus")))) {
      for (Path file : files.filter(path -> path.toString().endsWith(".json")).toList()) {
        String json = Files.readString(file);
        if (RoadmapMap.read(Source.of(file.toString(), json)).isPresent()) {
          maps++;
          Maps.root(Maps.svg(json));
          outside(json).forEach(text -> outside.add(file.getFileName() + ": " + text));
        }
      }
    }

    assertThat(maps).isPositive();
    assertThat(outside).isEmpty();
  }

  private static List<String> outside(String json) {
    List<String> outside = new ArrayList<>();
    for (MapNode node : MapReader.read(JsonParser.parse(Source.of("a.json", json))).nodes()) {
      StringBuilder out = new StringBuilder();
      SvgWriter svg = new SvgWriter(out);
      svg.begin("svg");
      new NodePainter(svg, new Symbols(svg, "m")).paint(node, id -> Maps.CLEAN);
      svg.end();
      for (Element text : Maps.elements(Maps.root(out.toString()), "text")) {
        if (outside(text, node.box()) > TOLERANCE) {
          outside.add(node.type() + " " + text.getTextContent() + " " + node.box());
        }
      }
    }
    return outside;
  }

  /** How far a text is outside a box, as a part of its size. */
  private static double outside(Element text, NodeBox box) {
    double size = number(text, "font-size", 17);
    double width = number(text, "textLength", TextWidth.of(text.getTextContent(), size));
    double x = number(text, "x", 0);
    double left =
        switch (text.getAttribute("text-anchor")) {
          case "start" -> x;
          case "end" -> x - width;
          default -> x - width / 2;
        };
    double y = number(text, "y", 0);
    double sideways = Math.max(box.x() - left, left + width - box.right()) / box.width();
    double top = box.y() - (y - ASCENT * size);
    return Math.max(sideways, Math.max(top, y + DESCENT * size - box.bottom()) / box.height());
  }

  private static double number(Element element, String attribute, double otherwise) {
    String value = element.getAttribute(attribute);
    return value.isEmpty() ? otherwise : Double.parseDouble(value);
  }
}
