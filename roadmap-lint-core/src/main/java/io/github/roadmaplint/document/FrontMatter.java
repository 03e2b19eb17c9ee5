package io.github.roadmaplint.document;

import io.github.roadmaplint.data.Data.ObjectData;
import io.github.roadmaplint.data.DataDocument;
import io.github.roadmaplint.layout.Entry;
import io.github.roadmaplint.markdown.Link;
import io.github.roadmaplint.source.Source;
import java.util.List;
import java.util.Optional;

/**
 * The front matter of an entry. Spans are offsets into the whole file.
 *
 * @param entry the file and its collection
 * @param document the YAML; its root is absent when there is no block or it is not YAML
 * @param present whether there is a block
 * @param links fields that hold a URL, and the links inside strings that contain Markdown
 */
public record FrontMatter(Entry entry, DataDocument document, boolean present, List<Link> links) {

  /** Copies the list. */
  public FrontMatter {
    links = List.copyOf(links);
  }

  /** The text of the file. */
  public Source source() {
    return document.source();
  }

  /** The fields, when the block is a YAML mapping. */
  public Optional<ObjectData> fields() {
    return document.root().filter(ObjectData.class::isInstance).map(ObjectData.class::cast);
  }
}
