package io.github.roadmaplint.document;

import io.github.roadmaplint.document.Document.EntryPage;
import io.github.roadmaplint.document.Document.Mapping;
import io.github.roadmaplint.document.Document.PlainPage;
import io.github.roadmaplint.document.Document.Stray;
import io.github.roadmaplint.layout.Entry;
import io.github.roadmaplint.markdown.MarkdownParser;
import io.github.roadmaplint.markdown.Page;
import io.github.roadmaplint.source.Source;
import io.github.roadmaplint.source.Syntax;

/** Parses files by their kind. */
public final class Documents {
  private Documents() {}

  /** Parses the text of a file. Never throws on content: defects are part of the document. */
  public static Document parse(Entry entry, Source source) {
    return switch (entry.collection().kind()) {
      case TOPIC -> topic(entry, source);
      case MARKDOWN -> markdown(entry, MarkdownParser.parse(source));
      case ENTRY ->
          Syntax.of(entry.path()).isData()
              ? DataFileParser.parse(entry, source)
              : entry(entry, MarkdownParser.parse(source));
      case DATA -> DataFileParser.parse(entry, source);
      case STRUCTURE -> StructureParser.parse(source);
      case MAPPING -> new Mapping(StructureParser.parse(source));
      case STRAY -> new Stray(source);
    };
  }

  /** Parses the text of a topic page. */
  public static TopicPage topic(Entry entry, Source source) {
    return TopicPageParser.parse(MarkdownParser.parse(source), entry.name());
  }

  private static EntryPage entry(Entry entry, Page page) {
    return new EntryPage(FrontMatterParser.parse(entry, page), page);
  }

  /**
   * Front matter is optional here: lines of dashes around anything else are just lines, unless the
   * collection has a schema for it.
   */
  private static Document markdown(Entry entry, Page page) {
    if (page.frontMatter().isEmpty()) {
      return new PlainPage(page);
    }
    EntryPage read = entry(entry, page);
    boolean valid =
        entry.collection().schema().isPresent()
            || (read.frontMatter().fields().isPresent()
                && read.frontMatter().document().defects().isEmpty());
    return valid ? read : new PlainPage(page);
  }
}
