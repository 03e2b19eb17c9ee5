package io.github.roadmaplint.markdown;

import io.github.roadmaplint.source.Source;
import io.github.roadmaplint.source.Span;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * Reads Markdown as CommonMark 0.31 with GitHub's tables, struck-out text and bare URLs. Every text
 * is a valid page; content that is nested deeper than a hundred levels is omitted.
 */
public final class MarkdownParser {
  private static final char BYTE_ORDER_MARK = '\uFEFF';

  private static final Set<String> PAGES = Set.of("md", "markdown", "mdx", "mdown", "mkd");

  private MarkdownParser() {}

  /** Whether a file is a Markdown page by its name. */
  public static boolean isPage(String path) {
    return PAGES.contains(path.substring(path.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT));
  }

  /** Describes the page. Never throws. */
  public static Page parse(Source source) {
    String text = source.text();
    int start = text.isEmpty() || text.charAt(0) != BYTE_ORDER_MARK ? 0 : 1;
    Optional<FrontMatterBlock> block = FrontMatterBlock.find(text, start);
    Optional<Span> fields = block.map(FrontMatterBlock::fields);
    int body = block.map(FrontMatterBlock::end).orElse(start);
    Optional<Page> page = LineScanner.scan(source, fields, body);
    return page.isPresent() ? page.get() : CommonMarkReader.read(source, fields, body);
  }
}
