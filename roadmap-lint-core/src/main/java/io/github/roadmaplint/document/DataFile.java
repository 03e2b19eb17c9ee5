package io.github.roadmaplint.document;

import io.github.roadmaplint.data.Data.StringData;
import io.github.roadmaplint.data.DataDefect;
import io.github.roadmaplint.data.DataDocument;
import io.github.roadmaplint.layout.Entry;
import io.github.roadmaplint.markdown.Link;
import io.github.roadmaplint.source.Source;
import java.util.List;

/**
 * A YAML or JSON file with links and texts. Spans are offsets into the whole file.
 *
 * @param entry the file and its collection
 * @param source its text
 * @param documents what it contains: one value, or in YAML any number; the last one has no root if
 *     the rest of the file cannot be read
 * @param texts the strings that readers see
 * @param links the strings that are URLs, and the links in strings that contain Markdown
 */
public record DataFile(
    Entry entry,
    Source source,
    List<DataDocument> documents,
    List<StringData> texts,
    List<Link> links)
    implements Document {

  /** Copies the lists. */
  public DataFile {
    documents = List.copyOf(documents);
    texts = List.copyOf(texts);
    links = List.copyOf(links);
  }

  /** What JSON or YAML parsers reject in it, or read differently. */
  public List<DataDefect> defects() {
    return documents.stream().flatMap(document -> document.defects().stream()).toList();
  }

  /** The fields of each document, as rules for front matter read them. */
  public List<FrontMatter> fields() {
    return documents.stream()
        .map(document -> new FrontMatter(entry, document, true, List.of()))
        .toList();
  }
}
