package io.github.roadmaplint.document;

import io.github.roadmaplint.document.Data.StringData;
import io.github.roadmaplint.source.Source;
import io.github.roadmaplint.source.Span;
import java.util.List;
import java.util.Optional;

/**
 * The structure of a roadmap, of either generation.
 *
 * @param document the JSON it was read from
 * @param generation which editor made it
 * @param nodes of the editor generation only; controls of a mock-up have labels and links but no
 *     nodes
 * @param edges of the editor generation only
 * @param labels every text that a reader sees, nested ones included
 * @param links every URL with the label next to it
 */
public record Structure(
    DataDocument document,
    Generation generation,
    List<Node> nodes,
    List<Edge> edges,
    List<StringData> labels,
    List<Link> links) {

  /** Copies the lists. */
  public Structure {
    nodes = List.copyOf(nodes);
    edges = List.copyOf(edges);
    labels = List.copyOf(labels);
    links = List.copyOf(links);
  }

  /** The text of the file. */
  public Source source() {
    return document.source();
  }

  /** Who wrote the file. */
  public enum Generation {
    /** {@code {"nodes": …, "edges": …}}. */
    EDITOR,
    /** {@code {"mockup": …}}. */
    MOCKUP,
    /** Neither. */
    UNKNOWN
  }

  /**
   * A node. Fields of the wrong type are absent; the schema reports them.
   *
   * @param span the whole object
   * @param type for example {@code topic}
   * @param label {@code data.label}
   * @param target {@code data.href} or {@code data.url}
   */
  public record Node(
      Span span,
      Optional<StringData> id,
      Optional<StringData> type,
      Optional<StringData> label,
      Optional<StringData> target) {

    /** Whether the node has a page of its own: a topic or a subtopic. */
    public boolean isTopic() {
      String name = type.map(StringData::value).orElse("");
      return name.equals("topic") || name.equals("subtopic");
    }
  }

  /** An edge; {@code source} and {@code target} name nodes. */
  public record Edge(
      Span span,
      Optional<StringData> id,
      Optional<StringData> source,
      Optional<StringData> target) {}
}
