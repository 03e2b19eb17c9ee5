package io.github.roadmaplint.markdown;

import io.github.roadmaplint.data.NodePlaces;
import io.github.roadmaplint.source.Source;
import io.github.roadmaplint.source.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.ext.gfm.tables.TableCell;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.ListBlock;
import org.commonmark.node.ListItem;
import org.commonmark.node.Node;
import org.commonmark.node.OrderedList;
import org.commonmark.node.Paragraph;
import org.commonmark.node.ThematicBreak;

/** Reads any page, with commonmark-java. */
final class CommonMarkReader {
  private final Source source;
  private final NodePlaces places;
  private final InlineReader inlines;
  private final HtmlLinks htmlLinks;

  private CommonMarkReader(Source source, Node document, int start, boolean mdx) {
    this.source = source;
    this.places = new NodePlaces(source.text(), start);
    this.htmlLinks = new HtmlLinks(source.text(), mdx);
    this.inlines = new InlineReader(places, document, htmlLinks);
  }

  /**
   * Reads a page.
   *
   * @param start where the Markdown begins
   */
  static Page read(Source source, Optional<Span> frontMatter, int start) {
    String markdown = source.text().substring(start);
    Node document = MarkdownTree.withBareLinks(markdown);
    CommonMarkReader reader = new CommonMarkReader(source, document, start, false);
    List<Block> blocks = reader.blocks(document);
    return new Page(
        reader.source,
        frontMatter,
        blocks,
        reader.inlines.links(),
        reader.htmlLinks.links(),
        reader.inlines.definitions());
  }

  /** Reads a page with code of other languages: links that contain such code are unknown. */
  static Page read(Source source, Optional<Span> frontMatter, int start, EmbeddedCode code) {
    Source covered = Source.of(source.path(), code.text());
    String markdown = code.text().substring(start);
    Node document =
        code.mdx() ? MarkdownTree.ofMdx(markdown) : MarkdownTree.withBareLinks(markdown);
    CommonMarkReader reader = new CommonMarkReader(covered, document, start, code.mdx());
    List<Block> blocks = reader.blocks(document);
    return new Page(
        source,
        frontMatter,
        blocks,
        code.known(reader.inlines.links()),
        code.known(reader.htmlLinks.links()),
        reader.inlines.definitions());
  }

  private List<Block> blocks(Node parent) {
    List<Block> blocks = new ArrayList<>();
    for (Node node = parent.getFirstChild(); node != null; node = node.getNext()) {
      block(node).ifPresent(blocks::add);
    }
    return blocks;
  }

  private Optional<Block> block(Node node) {
    Span span = places.of(node);
    if (node instanceof Paragraph) {
      return Optional.of(new Block.Paragraph(span, inlines.read(node, span)));
    }
    if (node instanceof Heading heading) {
      return Optional.of(new Block.Heading(span, heading.getLevel(), inlines.read(node, span)));
    }
    if (node instanceof ListBlock list) {
      boolean ordered = node instanceof OrderedList;
      return Optional.of(new Block.ListBlock(span, ordered, list.isTight(), items(list)));
    }
    if (node instanceof BlockQuote) {
      return Optional.of(new Block.Quote(span, blocks(node)));
    }
    if (node instanceof TableBlock) {
      List<Inline> cells = new ArrayList<>();
      addCells(node, cells);
      return Optional.of(new Block.Table(span, cells));
    }
    return leaf(node, span);
  }

  private Optional<Block> leaf(Node node, Span span) {
    if (node instanceof FencedCodeBlock || node instanceof IndentedCodeBlock) {
      return Optional.of(new Block.Code(span));
    }
    if (node instanceof HtmlBlock) {
      htmlLinks.read(span);
      return Optional.of(new Block.Html(span));
    }
    if (node instanceof ThematicBreak) {
      return Optional.of(new Block.ThematicBreak(span));
    }
    return Optional.empty(); // a definition, which the page contains
  }

  private List<Block.Item> items(ListBlock list) {
    List<Block.Item> items = new ArrayList<>();
    for (Node node = list.getFirstChild(); node != null; node = node.getNext()) {
      if (node instanceof ListItem) {
        items.add(new Block.Item(places.of(node), blocks(node)));
      }
    }
    return items;
  }

  private void addCells(Node node, List<Inline> cells) {
    if (node instanceof TableCell) {
      cells.add(inlines.read(node, places.of(node)));
      return;
    }
    for (Node child = node.getFirstChild(); child != null; child = child.getNext()) {
      addCells(child, cells);
    }
  }
}
