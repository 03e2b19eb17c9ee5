package io.github.roadmaplint.audit.map;

import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What a node is, and its size if the structure does not contain one. */
enum NodeType {
  TOPIC("topic", 49),
  SUBTOPIC("subtopic", 49),
  TITLE("title", 68),
  LABEL("label", 36),
  PARAGRAPH("paragraph", 66),
  SECTION("section", 100),
  VERTICAL("vertical", 100),
  HORIZONTAL("horizontal", 20),
  BUTTON("button", 49),
  RESOURCE_BUTTON("resourceButton", 49),
  LINKS_GROUP("linksgroup", 100),
  LEGEND("legend", 100),
  CHECKLIST("checklist", 100),
  TODO("todo", 38),
  /** A type that the map does not know, or an image: a box with a label. */
  OTHER("other", 49);

  private static final Map<String, NodeType> BY_NAME =
      Stream.of(values())
          .collect(Collectors.toUnmodifiableMap(type -> type.name, Function.identity()));

  private final String name;
  private final int height;

  NodeType(String name, int height) {
    this.name = name;
    this.height = height;
  }

  /** The type of that name in a structure. */
  static NodeType of(String name) {
    return BY_NAME.getOrDefault(name, OTHER);
  }

  /** The name in a structure. */
  String text() {
    return name;
  }

  /** Whether the node has its own page. */
  boolean isTopic() {
    return this == TOPIC || this == SUBTOPIC;
  }

  /** The height in pixels if the structure does not contain one. */
  int defaultHeight() {
    return height;
  }

  /** The width in pixels if the structure does not contain one and there is no label. */
  int defaultWidth() {
    return this == VERTICAL ? 20 : 150;
  }

  /** The font size in pixels if the structure does not contain one. */
  int defaultFontSize() {
    return this == TITLE ? 28 : 17;
  }

  /** The drawing order: sections are drawn first. */
  double defaultZIndex() {
    return this == SECTION ? -999 : 999;
  }
}
