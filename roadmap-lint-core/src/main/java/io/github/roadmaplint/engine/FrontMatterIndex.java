package io.github.roadmaplint.engine;

import io.github.roadmaplint.document.DataFile;
import io.github.roadmaplint.document.Document;
import io.github.roadmaplint.document.Document.EntryPage;
import io.github.roadmaplint.document.Documents;
import io.github.roadmaplint.document.FrontMatter;
import io.github.roadmaplint.layout.Entry;
import io.github.roadmaplint.source.Source;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** The front matter of entries that others refer to, which is read on first use. */
final class FrontMatterIndex {
  private final Workspace workspace;
  private final Map<String, Optional<FrontMatter>> known = new ConcurrentHashMap<>();

  FrontMatterIndex(Workspace workspace) {
    this.workspace = workspace;
  }

  /** The front matter of an entry; empty if there is none that can be read. */
  Optional<FrontMatter> of(String collection, String slug) {
    return known.computeIfAbsent(collection + '/' + slug, key -> read(collection, slug));
  }

  private Optional<FrontMatter> read(String collection, String slug) {
    return workspace
        .inventory()
        .entry(collection, slug)
        .flatMap(
            entry -> workspace.read(entry.path()).text().flatMap(source -> fields(entry, source)));
  }

  private static Optional<FrontMatter> fields(Entry entry, Source source) {
    Document document = Documents.parse(entry, source);
    source.forgetCharacters();
    if (document instanceof DataFile data) {
      return data.fields().stream().findFirst();
    }
    return document instanceof EntryPage page ? Optional.of(page.frontMatter()) : Optional.empty();
  }
}
