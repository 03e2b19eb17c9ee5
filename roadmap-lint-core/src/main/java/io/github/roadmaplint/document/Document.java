package io.github.roadmaplint.document;

import io.github.roadmaplint.markdown.Link;
import io.github.roadmaplint.markdown.Page;
import io.github.roadmaplint.source.Source;
import java.util.ArrayList;
import java.util.List;

/** The content of a file, by its kind. */
public sealed interface Document
    permits Document.Markdown, Structure, DataFile, Document.Mapping, Document.Stray {

  /** The text of the file. */
  Source source();

  /** Every link of the file. */
  default List<Link> links() {
    return List.of();
  }

  /** A Markdown page of any kind. */
  sealed interface Markdown extends Document permits TopicPage, PlainPage, EntryPage {
    /** The page as Markdown. */
    Page page();

    @Override
    default Source source() {
      return page().source();
    }

    @Override
    default List<Link> links() {
      return page().allLinks();
    }
  }

  /** A Markdown page that is neither a topic page nor an entry. */
  record PlainPage(Page page) implements Markdown {}

  /** An entry: a page with front matter as its main content. */
  record EntryPage(FrontMatter frontMatter, Page page) implements Markdown {
    /** Those of the front matter first. */
    @Override
    public List<Link> links() {
      List<Link> all = new ArrayList<>(frontMatter.links());
      all.addAll(page.allLinks());
      return all;
    }
  }

  /** A file that maps old topic paths to node ids; it is read like a structure. */
  record Mapping(Structure json) implements Document {
    @Override
    public Source source() {
      return json.source();
    }
  }

  /** A file in a wrong folder, whose content is not read. */
  record Stray(Source source) implements Document {}
}
