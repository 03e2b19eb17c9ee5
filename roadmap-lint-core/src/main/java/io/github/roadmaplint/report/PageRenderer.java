package io.github.roadmaplint.report;

import io.github.roadmaplint.report.Style.Tone;
import java.util.Iterator;
import java.util.List;
import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.ext.gfm.tables.TableBody;
import org.commonmark.ext.gfm.tables.TableCell;
import org.commonmark.ext.gfm.tables.TableHead;
import org.commonmark.ext.gfm.tables.TableRow;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.BulletList;
import org.commonmark.node.CustomBlock;
import org.commonmark.node.CustomNode;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.Heading;
import org.commonmark.node.ListItem;
import org.commonmark.node.Node;
import org.commonmark.node.OrderedList;
import org.commonmark.node.Paragraph;
import org.commonmark.parser.Parser;

/**
 * Renders a rule page for a terminal: headings are emphasized, text is wrapped, examples are
 * indented and labeled, and a table becomes a list.
 */
public final class PageRenderer extends AbstractVisitor {
  private static final String CODE_INDENT = "    ";

  private final Style style;
  private final int width;
  private final StringBuilder out = new StringBuilder();

  /** The prefix of the first line of the next paragraph, such as a bullet. */
  private String bullet = "";

  private String indent = "";
  private int number;

  private PageRenderer(Style style, int width) {
    this.style = style;
    this.width = width;
  }

  /**
   * The rendered page.
   *
   * @param page in Markdown
   * @param width in columns
   */
  public static String render(String page, Style style, int width) {
    PageRenderer renderer = new PageRenderer(style, width);
    Parser.builder()
        .extensions(List.of(TablesExtension.create()))
        .build()
        .parse(page)
        .accept(renderer);
    return renderer.out.toString();
  }

  @Override
  public void visit(Heading heading) {
    separate();
    out.append(style.paint(Tone.STRONG, Escaper.escape(InlineText.of(heading)))).append('\n');
  }

  @Override
  public void visit(Paragraph paragraph) {
    if (!(paragraph.getParent() instanceof ListItem)) {
      separate();
    }
    text(InlineText.of(paragraph));
  }

  @Override
  public void visit(FencedCodeBlock code) {
    separate();
    String label = FenceLabel.of(code.getInfo());
    if (!label.isEmpty()) {
      out.append(style.paint(Tone.FAINT, Escaper.escape(label))).append("\n\n");
    }
    code.getLiteral()
        .lines()
        .map(line -> Escaper.escape(line.replace("\t", CODE_INDENT)))
        .forEach(line -> out.append(line.isEmpty() ? "" : CODE_INDENT + line).append('\n'));
  }

  @Override
  public void visit(BulletList list) {
    separate();
    visitChildren(list);
  }

  @Override
  public void visit(OrderedList list) {
    separate();
    number = 1;
    visitChildren(list);
    number = 0;
  }

  @Override
  public void visit(ListItem item) {
    bulleted(number > 0 ? number++ + ". " : "- ", () -> visitChildren(item));
  }

  @Override
  public void visit(CustomBlock block) {
    if (block instanceof TableBlock) {
      separate();
    }
    visitChildren(block);
  }

  @Override
  public void visit(CustomNode node) {
    if (node instanceof TableBody || node instanceof TableHead) {
      visitChildren(node);
    } else if (node instanceof TableRow && node.getParent() instanceof TableBody) {
      bulleted("- ", () -> text(cells(node)));
    }
  }

  private static String cells(Node row) {
    StringBuilder text = new StringBuilder();
    for (Node cell = row.getFirstChild(); cell != null; cell = cell.getNext()) {
      if (cell instanceof TableCell) {
        text.append(text.isEmpty() ? "" : ": ").append(InlineText.of(cell));
      }
    }
    return text.toString();
  }

  private void bulleted(String mark, Runnable content) {
    String before = indent;
    bullet = indent + mark;
    indent += " ".repeat(mark.length());
    content.run();
    indent = before;
  }

  private void text(String text) {
    String first = bullet.isEmpty() ? indent : bullet;
    bullet = "";
    Iterator<String> lines = Wrap.lines(Escaper.escape(text), width - indent.length()).iterator();
    out.append(first).append(lines.next()).append('\n');
    while (lines.hasNext()) {
      out.append(indent).append(lines.next()).append('\n');
    }
  }

  /** A blank line between blocks. */
  private void separate() {
    if (!out.isEmpty() && bullet.isEmpty()) {
      out.append('\n');
    }
  }
}
