package io.github.roadmaplint.document;

import io.github.roadmaplint.data.Data;
import io.github.roadmaplint.data.Data.ListData;
import io.github.roadmaplint.data.Data.Member;
import io.github.roadmaplint.data.Data.ObjectData;
import io.github.roadmaplint.data.Data.StringData;
import io.github.roadmaplint.data.DataDocument;
import io.github.roadmaplint.data.YamlParser;
import io.github.roadmaplint.layout.Entry;
import io.github.roadmaplint.markdown.FrontMatterBlock;
import io.github.roadmaplint.markdown.Link;
import io.github.roadmaplint.markdown.Page;
import io.github.roadmaplint.markdown.TextLinks;
import io.github.roadmaplint.source.Source;
import io.github.roadmaplint.source.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Finds and reads the front matter of a Markdown file. */
public final class FrontMatterParser {
  private final Source source;
  private final List<Link> links = new ArrayList<>();

  private FrontMatterParser(Source source) {
    this.source = source;
  }

  /**
   * The YAML between the two {@code ---} lines at the start of a text, including its last line end
   * but not the two lines. Nothing when the text, apart from a byte order mark, does not begin with
   * such a line, or when the second line is missing.
   */
  public static Optional<Span> block(String text) {
    int start = text.startsWith("\uFEFF") ? 1 : 0;
    return FrontMatterBlock.find(text, start).map(FrontMatterBlock::fields);
  }

  /** Reads the front matter of a page. */
  public static FrontMatter parse(Entry entry, Page page) {
    return parse(entry, page.source(), page.frontMatter());
  }

  /** Reads the front matter of a file and not its body. */
  public static FrontMatter parse(Entry entry, Source source) {
    return parse(entry, source, block(source.text()));
  }

  private static FrontMatter parse(Entry entry, Source source, Optional<Span> block) {
    if (block.isEmpty()) {
      DataDocument nothing = new DataDocument(source, Optional.empty(), List.of());
      return new FrontMatter(entry, nothing, false, List.of());
    }
    DataDocument document = YamlParser.parse(source, block.get());
    FrontMatterParser parser = new FrontMatterParser(source);
    document.root().ifPresent(parser::addLinks);
    return new FrontMatter(entry, document, true, parser.links);
  }

  private void addLinks(Data data) {
    if (data instanceof ObjectData object) {
      for (Member member : object.members()) {
        addLinks(member.value());
      }
    } else if (data instanceof ListData list) {
      list.items().forEach(this::addLinks);
    } else if (data instanceof StringData text) {
      TextLinks.addField(source, text, links);
    }
  }
}
