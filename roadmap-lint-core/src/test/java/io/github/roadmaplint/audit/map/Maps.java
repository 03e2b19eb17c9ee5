package io.github.roadmaplint.audit.map;

import io.github.roadmaplint.source.Source;
import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

/** Structures for tests, and the elements of their maps. */
final class Maps {
  static final NodeBadge CLEAN = new NodeBadge(0, 0, 0, true, Optional.empty(), List.of());

  private Maps() {}

  /** A structure with nodes and edges; single quotes mean double ones. */
  static String structure(String nodes, String edges) {
    return "{\"nodes\":["
        + nodes.replace('\'', '"')
        + "],\"edges\":["
        + edges.replace('\'', '"')
        + "]}";
  }

  /** A node of 100 by 49 pixels. */
  static String node(String id, String type, int x, int y, String label) {
    return nodeWith(id, type, x, y, "'data':{'label':'" + label + "'}");
  }

  /** The same with further fields instead of the label. */
  static String nodeWith(String id, String type, int x, int y, String fields) {
    return "{'id':'%s','type':'%s','position':{'x':%d,'y':%d},'width':100,'height':49,%s}"
        .formatted(id, type, x, y, fields);
  }

  static String svg(String structure) {
    return svg(structure, id -> CLEAN);
  }

  static String svg(String structure, Function<String, NodeBadge> badges) {
    StringBuilder out = new StringBuilder();
    read(structure).write(out, "m", "Ducks", badges);
    return out.toString();
  }

  static RoadmapMap read(String structure) {
    return RoadmapMap.read(Source.of("ducks.json", structure)).orElseThrow();
  }

  /** The element of a node. */
  static Element element(String svg, String id) {
    return elements(root(svg)).stream()
        .filter(element -> element.getAttribute("data-node-id").equals(id))
        .findFirst()
        .orElseThrow();
  }

  /** The elements of a name below another one. */
  static List<Element> elements(Element parent, String name) {
    return elements(parent).stream().filter(element -> element.getTagName().equals(name)).toList();
  }

  static Element root(String svg) {
    try {
      return DocumentBuilderFactory.newDefaultInstance()
          .newDocumentBuilder()
          .parse(new InputSource(new StringReader(svg)))
          .getDocumentElement();
    } catch (SAXException | IOException | ParserConfigurationException failure) {
      throw new AssertionError("not XML: " + svg, failure);
    }
  }

  /** All elements below another one. */
  static List<Element> elements(Element parent) {
    NodeList all = parent.getElementsByTagName("*");
    return new ArrayList<>(
        IntStream.range(0, all.getLength()).mapToObj(i -> (Element) all.item(i)).toList());
  }
}
