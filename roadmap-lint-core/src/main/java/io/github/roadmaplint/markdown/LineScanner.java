package io.github.roadmaplint.markdown;

import io.github.roadmaplint.source.Source;
import io.github.roadmaplint.source.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A fast parser for simple pages, which nearly all topics are: headings, paragraphs, code, flat
 * lists and quotes of one line. It gives up on everything that is not certain, so that its result
 * is always equal to that of {@link CommonMarkReader}. It is several times faster, which matters
 * because a whole run takes half a second.
 */
final class LineScanner {
  private static final int WIDEST_GAP = 4;
  private static final int CODE_INDENT = 4;

  private final String text;
  private final InlineScanner inlines;
  private final List<Block> blocks = new ArrayList<>();
  private final FlatList list = new FlatList();
  private int paragraphStart = -1;
  private int paragraphEnd;
  private boolean blankBefore;

  private LineScanner(Source source) {
    this.text = source.text();
    this.inlines = new InlineScanner(source);
  }

  /**
   * Reads a page, if it is simple.
   *
   * @param start where the Markdown begins
   */
  static Optional<Page> scan(Source source, Optional<Span> frontMatter, int start) {
    LineScanner scanner = new LineScanner(source);
    return scanner.readAll(start)
        ? Optional.of(new Page(source, frontMatter, scanner.blocks, scanner.inlines.links()))
        : Optional.empty();
  }

  private boolean readAll(int start) {
    int offset = start;
    while (offset < text.length()) {
      Line line = Line.at(text, offset);
      offset = line.next();
      if (line.isBlank()) {
        blankBefore = true;
        if (!closeParagraph()) {
          return false;
        }
        continue;
      }
      if (line.indent() >= CODE_INDENT && paragraphStart < 0) {
        offset = readIndentedCode(line);
      } else if (line.fenceLength() > 0) {
        offset = closeAll() ? readFencedCode(line) : -1;
      } else if (!readLine(line)) {
        return false;
      }
      if (offset < 0) {
        return false;
      }
      blankBefore = false;
    }
    return closeAll();
  }

  private boolean readLine(Line line) {
    if (line.indent() > 0 && !list.isEmpty()) {
      return false; // may belong to the item
    }
    if (line.indent() >= CODE_INDENT) {
      return readText(line);
    }
    if (paragraphStart >= 0 && (line.isAll('=') || line.isAll('-'))) {
      return readUnderline(line);
    }
    int level = line.headingLevel();
    if (level > 0) {
      return closeAll() && readHeading(line, level);
    }
    if (line.isDivider()) {
      return closeAll() && blocks.add(new Block.ThematicBreak(span(line)));
    }
    if (line.first() == '>') {
      return closeAll() && readQuote(line);
    }
    int mark = line.markLength();
    if (mark > 0) {
      return readItem(line, mark);
    }
    return !line.isUnclear() && readText(line);
  }

  private boolean readText(Line line) {
    if (!list.isEmpty() && !blankBefore) {
      return false; // continues the paragraph of the item
    }
    list.moveTo(blocks);
    if (paragraphStart < 0) {
      paragraphStart = line.start();
    }
    paragraphEnd = line.end();
    return true;
  }

  private boolean closeAll() {
    list.moveTo(blocks);
    return closeParagraph();
  }

  private boolean closeParagraph() {
    if (paragraphStart < 0) {
      return true;
    }
    Inline content = inlines.read(paragraphStart, paragraphEnd);
    if (content == null) {
      return false;
    }
    paragraphStart = -1;
    return blocks.add(new Block.Paragraph(content.span(), content));
  }

  private boolean readHeading(Line line, int level) {
    Line rest = line.from(line.start() + level);
    if (!rest.isBlank() && rest.mayEndWithMarks()) {
      return false;
    }
    Inline content = inlines.read(rest.start(), rest.end());
    return content != null && blocks.add(new Block.Heading(span(line), level, content));
  }

  private boolean readUnderline(Line line) {
    Inline content = inlines.read(paragraphStart, paragraphEnd);
    if (content == null) {
      return false;
    }
    Span span = new Span(paragraphStart, line.end());
    paragraphStart = -1;
    return blocks.add(new Block.Heading(span, line.first() == '=' ? 1 : 2, content));
  }

  /** Reads a quote that no line continues. */
  private boolean readQuote(Line line) {
    Line rest = line.from(line.start() + 1);
    boolean ends = line.next() == text.length() || Line.at(text, line.next()).isBlank();
    Inline content = ends && isPlain(rest) ? inlines.read(rest.start(), rest.end()) : null;
    return content != null
        && blocks.add(
            new Block.Quote(span(line), List.of(new Block.Paragraph(content.span(), content))));
  }

  private boolean readItem(Line line, int markLength) {
    char mark = text.charAt(line.start() + markLength - 1);
    boolean interrupts = paragraphStart >= 0 && markLength > 1;
    Line rest = line.from(line.start() + markLength);
    if (interrupts || line.indent() > 0 || !isPlain(rest) || !closeParagraph()) {
      return false;
    }
    Inline content = inlines.read(rest.start(), rest.end());
    if (content == null) {
      return false;
    }
    if (!list.takes(mark)) {
      list.moveTo(blocks);
    }
    list.add(mark, blankBefore, span(line), content);
    return true;
  }

  /** Whether the content of an item or a quote is a line of text. */
  private static boolean isPlain(Line content) {
    return !content.isBlank()
        && content.indent() <= WIDEST_GAP
        && content.headingLevel() == 0
        && content.markLength() == 0
        && content.fenceLength() == 0
        && !content.isUnclear();
  }

  /** Reads up to the closing fence and returns the start of the next line, or -1. */
  private int readFencedCode(Line opening) {
    int fence = opening.fenceLength();
    int info = opening.start() + fence;
    if (opening.indent() > 0 || text.substring(info, opening.end()).indexOf('`') >= 0) {
      return -1;
    }
    for (int offset = opening.next(); offset < text.length(); ) {
      Line line = Line.at(text, offset);
      offset = line.next();
      if (line.fenceLength() >= fence && line.indent() < CODE_INDENT && line.isAll('`')) {
        blocks.add(new Block.Code(new Span(opening.start(), line.end())));
        return offset;
      }
    }
    return -1;
  }

  /** Reads up to the last indented line and returns the start of the next line, or -1. */
  private int readIndentedCode(Line first) {
    if (!list.isEmpty()) {
      return -1; // may belong to the item
    }
    Line last = first;
    for (int offset = first.next(); offset < text.length(); ) {
      Line line = Line.at(text, offset);
      offset = line.next();
      if (!line.isBlank() && line.indent() < CODE_INDENT) {
        break;
      }
      last = line.isBlank() ? last : line;
    }
    boolean certain = first.first() != '\t' && text.charAt(last.end() - 1) > ' ';
    blocks.add(new Block.Code(new Span(first.start(), last.end())));
    return certain ? last.next() : -1;
  }

  private static Span span(Line line) {
    return new Span(line.start(), line.end());
  }
}
