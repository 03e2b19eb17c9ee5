package io.github.roadmaplint.document;

import io.github.roadmaplint.data.Data;
import io.github.roadmaplint.data.Data.ObjectData;
import io.github.roadmaplint.data.Data.StringData;
import io.github.roadmaplint.data.DataDocument;
import io.github.roadmaplint.data.JsonParser;
import io.github.roadmaplint.document.Structure.Generation;
import io.github.roadmaplint.markdown.Link;
import io.github.roadmaplint.markdown.TextLinks;
import io.github.roadmaplint.source.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads the export of a mock-up editor: controls, nested in groups, with texts and names. */
final class MockupParser {
  private static final String OUTSIDE = "ext_link:";

  /** The prefix that the site adds to an external link. */
  private static final String SCHEME = "https://";

  private final List<StringData> labels = new ArrayList<>();
  private final List<Link> links = new ArrayList<>();

  private MockupParser() {}

  static Structure parse(DataDocument document, ObjectData root) {
    MockupParser parser = new MockupParser();
    root.object("mockup").ifPresent(parser::addControls);
    TextLinks.add(document.source(), parser.labels, parser.links);
    return new Structure(
        document, Generation.MOCKUP, List.of(), List.of(), parser.labels, parser.links);
  }

  /**
   * Visits the controls; the recursion is limited by {@link JsonParser#MAX_DEPTH}, the nesting
   * depth of JSON.
   */
  private void addControls(ObjectData parent) {
    List<Data> controls =
        parent.object("controls").map(group -> group.list("control")).orElse(List.of());
    for (Data control : controls) {
      if (control instanceof ObjectData fields) {
        addControl(fields);
      }
    }
  }

  private void addControl(ObjectData control) {
    int inside = labels.size();
    Optional<ObjectData> properties = control.object("properties");
    properties.flatMap(data -> data.string("text")).ifPresent(labels::add);
    control.object("children").ifPresent(this::addControls);
    properties
        .flatMap(data -> data.string("controlName"))
        .filter(name -> name.value().startsWith(OUTSIDE))
        .ifPresent(name -> addLink(name, labels.subList(inside, labels.size())));
  }

  /** A link is a group with a name; readers click on its first text. */
  private void addLink(StringData name, List<StringData> texts) {
    String url = name.value().substring(OUTSIDE.length());
    int start = Math.min(name.content().end(), name.content().start() + OUTSIDE.length());
    Span urlSpan = new Span(start, name.content().end());
    if (url.isBlank()) {
      return;
    }
    links.add(
        new Link(
            Link.Kind.STRUCTURE,
            name.span(),
            texts.isEmpty() ? url : texts.get(0).value(),
            texts.isEmpty() ? urlSpan : texts.get(0).content(),
            SCHEME + url,
            urlSpan));
  }
}
