package io.github.roadmaplint.document;

import io.github.roadmaplint.data.Data.StringData;
import io.github.roadmaplint.data.DataDocument;
import io.github.roadmaplint.markdown.Link;
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
 * @param labels every visible text, nested ones included, as written in the file
 * @param links every URL with the label next to it. A mock-up writes them without a scheme, as in
 *     {@code ext_link:example.org/page}: there the link's URL has the {@code https://} that the
 *     site adds, but its span does not
 */
public record Structure(
    DataDocument document,
    Generation generation,
    List<Node> nodes,
    List<Edge> edges,
    List<StringData> labels,
    List<Link> links)
    implements Document {

  /** Copies the lists. */
  public Structure {
    nodes = List.copyOf(nodes);
    edges = List.copyOf(edges);
    labels = List.copyOf(labels);
    links = List.copyOf(links);
  }

  /**
   * The same with only its nodes, which is enough for the rules about pages, in a tenth of the
   * memory. Its source has a path but no text.
   */
  public Structure nodesOnly() {
    Source nameOnly = Source.of(source().path(), "");
    DataDocument nothing = new DataDocument(nameOnly, Optional.empty(), List.of());
    return new Structure(nothing, generation, nodes, List.of(), List.of(), List.of());
  }

  @Override
  public Source source() {
    return document.source();
  }

  /** The editor that wrote the file. */
  public enum Generation {
    /** {@code {"nodes": …, "edges": …}}. */
    EDITOR,
    /** {@code {"mockup": …}}. */
    MOCKUP,
    /** Neither. */
    UNKNOWN
  }

  /**
   * A node. Fields of a wrong type are absent; the schema reports them.
   *
   * @param span the whole object
   * @param type for example {@code topic}
   * @param label {@code data.label}
   * @param target {@code data.href} or {@code data.url}, the one that is not empty
   * @param items the links, checks or legends that the node lists, in the order of the file
   */
  public record Node(
      Span span,
      Optional<StringData> id,
      Optional<StringData> type,
      Optional<StringData> label,
      Optional<StringData> target,
      List<Item> items) {

    /** Copies the list. */
    public Node {
      items = List.copyOf(items);
    }

    /** Whether the node is of that type. */
    public boolean is(String name) {
      return type.filter(data -> data.value().equals(name)).isPresent();
    }

    /** Whether the node has its own page: a topic or a subtopic. */
    public boolean isTopic() {
      return is("topic") || is("subtopic");
    }
  }

  /**
   * One of the things that a node lists: {@code data.links}, {@code data.checklists} or {@code
   * data.legends}.
   *
   * @param span the whole object
   * @param label {@code label}
   * @param target {@code url} or {@code href}, the one that is not empty
   */
  public record Item(Span span, Optional<StringData> label, Optional<StringData> target) {}

  /** An edge; {@code source} and {@code target} name nodes. */
  public record Edge(
      Span span,
      Optional<StringData> id,
      Optional<StringData> source,
      Optional<StringData> target) {

    /** What tells the edge from others: its id, or the nodes that it connects. */
    public String name() {
      return id.map(StringData::value).orElseGet(() -> text(source) + ' ' + text(target));
    }

    private static String text(Optional<StringData> end) {
      return end.map(StringData::value).orElse("");
    }
  }
}
