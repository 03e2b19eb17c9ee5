package io.github.roadmaplint.audit.map;

import java.util.List;
import java.util.Optional;

/**
 * A node that can be drawn: all numbers are finite and limited, all colors are safe, and the texts
 * are short and without control characters.
 *
 * @param id unique only if the structure is correct
 * @param box position and size in the structure
 * @param zIndex nodes with a higher one are in front
 * @param label the visible text; it can have several lines
 * @param url of a button, {@code http} or {@code https}
 * @param mark the color of the mark at the border of a topic, which a legend explains
 * @param items of a legend, a checklist or a group of links
 */
record MapNode(
    String id,
    NodeType type,
    NodeBox box,
    double zIndex,
    String label,
    Look look,
    Optional<String> url,
    Optional<Mark> mark,
    List<Item> items) {

  MapNode movedBy(double dx, double dy) {
    return new MapNode(id, type, box.movedBy(dx, dy), zIndex, label, look, url, mark, items);
  }

  /** Whether it is a line without text. */
  boolean isLine() {
    return type == NodeType.VERTICAL || type == NodeType.HORIZONTAL;
  }

  /**
   * How a node looks; an empty value means what its type usually has.
   *
   * @param colorType a letter: one of the palettes of the editor
   * @param align {@code left}, {@code center} or {@code right}
   * @param justify {@code flex-start}, {@code center} or {@code flex-end}: where text is vertically
   * @param badge the text in front of the label of a resource
   */
  record Look(
      double fontSize,
      Optional<Paint> color,
      Optional<Paint> background,
      Optional<Paint> border,
      Optional<Paint> stroke,
      Optional<Paint> badgeColor,
      double strokeWidth,
      boolean dashed,
      double padding,
      String colorType,
      String align,
      String justify,
      String badge) {}

  /** A mark with its place at the border. */
  record Mark(Paint color, boolean left, boolean top) {}

  /** One entry of a list. */
  record Item(String label, Optional<Paint> color, Optional<String> url) {}
}
