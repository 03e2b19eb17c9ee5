package io.github.roadmaplint.markdown;

import io.github.roadmaplint.data.Data.Member;
import io.github.roadmaplint.data.Data.StringData;
import io.github.roadmaplint.source.Source;
import io.github.roadmaplint.source.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Reads Markdown as CommonMark 0.31 with GitHub's tables, struck-out text and bare URLs. Every text
 * is a valid page; content that is nested deeper than a hundred levels is omitted.
 */
public final class MarkdownParser {
  private static final char BYTE_ORDER_MARK = '\uFEFF';

  private MarkdownParser() {}

  /** Describes the page. Never throws. */
  public static Page parse(Source source) {
    String text = source.text();
    int start = text.isEmpty() || text.charAt(0) != BYTE_ORDER_MARK ? 0 : 1;
    Optional<FrontMatterBlock> block = FrontMatterBlock.find(text, start);
    Optional<Span> fields = block.map(FrontMatterBlock::fields);
    int body = FrontMatterBlock.bodyStart(text);
    Page page = body(source, fields, body);
    boolean toml = block.isEmpty() && body > start;
    return toml ? withFields(page) : page;
  }

  private static Page body(Source source, Optional<Span> fields, int start) {
    EmbeddedCode code = EmbeddedCode.of(source);
    if (code.mdx() || !code.isEmpty()) {
      return CommonMarkReader.read(source, fields, start, code);
    }
    Optional<Page> page = LineScanner.scan(source, fields, start);
    return page.isPresent() ? page.get() : CommonMarkReader.read(source, fields, start);
  }

  /** The links of front matter in TOML come first. */
  private static Page withFields(Page page) {
    List<Link> links = new ArrayList<>();
    for (Member field : TomlFields.in(page.source().text())) {
      TextLinks.addField(page.source(), (StringData) field.value(), links);
    }
    links.addAll(page.links());
    return new Page(
        page.source(),
        page.frontMatter(),
        page.blocks(),
        links,
        page.htmlLinks(),
        page.definitions());
  }
}
