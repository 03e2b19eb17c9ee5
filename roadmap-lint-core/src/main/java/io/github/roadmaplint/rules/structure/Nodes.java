package io.github.roadmaplint.rules.structure;

import io.github.roadmaplint.data.Data.StringData;
import io.github.roadmaplint.document.Structure;
import io.github.roadmaplint.document.Structure.Node;
import io.github.roadmaplint.layout.Entry;
import io.github.roadmaplint.layout.Slug;
import io.github.roadmaplint.rule.Repository;
import io.github.roadmaplint.source.Span;
import io.github.roadmaplint.text.Quoted;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Helpers for rules about nodes. */
final class Nodes {
  /** Types of nodes that only show something or link to another page. */
  private static final Set<String> WITHOUT_PAGE =
      Set.of(
          "paragraph",
          "label",
          "title",
          "section",
          "vertical",
          "horizontal",
          "button",
          "resourceButton",
          "linksgroup",
          "legend");

  private Nodes() {}

  /** The name of a node in a message: its label, or its id. */
  static String shown(Node node) {
    String label = label(node).strip();
    return Quoted.of(label.isEmpty() ? id(node) : label, 30);
  }

  /** The node's id, or nothing. */
  static String id(Node node) {
    return node.id().map(StringData::value).orElse("");
  }

  /** The beginning of the name of the node's page. */
  static String slug(Node node) {
    return Slug.of(label(node));
  }

  /** Whether the node's page has that name; a slug is never longer than its label. */
  static boolean hasSlug(Node node, String slug) {
    return label(node).length() >= slug.length() && slug(node).equals(slug);
  }

  private static String label(Node node) {
    return node.label().map(StringData::value).orElse("");
  }

  /** Whether readers can open a page at the node: not at a text, a line or a link. */
  static boolean mayHavePage(Node node) {
    return node.type().filter(type -> WITHOUT_PAGE.contains(type.value())).isEmpty();
  }

  /** Whether the structures list all nodes: a mock-up or a broken file does not. */
  static boolean areKnown(List<Structure> structures) {
    return !structures.isEmpty()
        && structures.stream().noneMatch(structure -> structure.nodes().isEmpty());
  }

  /** Whether pages have ids in their names; older pages belong to topics by folder and name. */
  static boolean areById(List<Entry> pages) {
    long ids = pages.stream().flatMap(page -> page.name().nodeId().stream()).distinct().count();
    return areMost(ids, pages.size());
  }

  /** The same for an owner, counted once for all of its pages. */
  static boolean areById(String owner, Repository repository) {
    return areMost(repository.pageIds(owner), repository.pages(owner).size());
  }

  private static boolean areMost(long ids, int pages) {
    return ids > 0 && ids * 2 >= pages;
  }

  /** The span of a text, or the bracket that opens the object without it. */
  static Span place(Optional<StringData> text, Span whole) {
    return text.map(StringData::span)
        .orElse(new Span(whole.start(), Math.min(whole.end(), whole.start() + 1)));
  }

  /**
   * The offset of the first character that is not white space; the length of the text when there is
   * none.
   */
  static int firstVisible(String text) {
    int start = 0;
    while (start < text.length() && isBlank(text.charAt(start))) {
      start++;
    }
    return start;
  }

  /** The offset after the last character that is not white space. */
  static int lastVisible(String text) {
    int end = text.length();
    while (end > 0 && isBlank(text.charAt(end - 1))) {
      end--;
    }
    return end;
  }

  private static boolean isBlank(char c) {
    return Character.isWhitespace(c) || Character.isSpaceChar(c);
  }
}
