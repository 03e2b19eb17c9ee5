package io.github.roadmaplint.markdown;

import io.github.roadmaplint.data.NodePlaces;
import io.github.roadmaplint.source.Source;
import java.util.Locale;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Node;
import org.commonmark.node.SourceSpan;

/**
 * Finds the places where a page can have comments. In code, a comment is text that is shown to
 * readers, and in front matter values it is a part of the value.
 */
public final class MarkdownComments {
  private final String text;
  private final int body;
  private final NavigableMap<Integer, Integer> html = new TreeMap<>();

  private MarkdownComments(String text, int body) {
    this.text = text;
    this.body = body;
  }

  /** Reads a page. Never throws. */
  public static MarkdownComments of(Source source) {
    String text = source.text();
    int start = text.startsWith("\uFEFF") ? 1 : 0;
    int body = FrontMatterBlock.find(text, start).map(FrontMatterBlock::end).orElse(start);
    MarkdownComments comments = new MarkdownComments(text, body);
    EmbeddedCode code = EmbeddedCode.of(source);
    if (code.mdx()) {
      code.comments().forEach(span -> comments.html.put(span.start(), span.end()));
      return comments;
    }
    Node document = MarkdownTree.of(text.substring(body));
    document.accept(comments.collector(new NodePlaces(text, body)));
    return comments;
  }

  private AbstractVisitor collector(NodePlaces places) {
    return new AbstractVisitor() {
      @Override
      public void visit(HtmlBlock block) {
        if (!isShownAsWritten(block.getLiteral())) {
          block.getSourceSpans().forEach(span -> add(places, span));
        }
      }

      @Override
      public void visit(HtmlInline inline) {
        inline.getSourceSpans().forEach(span -> add(places, span));
      }
    };
  }

  private void add(NodePlaces places, SourceSpan span) {
    html.put(places.start(span), places.end(span));
  }

  private static boolean isShownAsWritten(String block) {
    String start = block.strip().toLowerCase(Locale.ROOT);
    return start.startsWith("<pre")
        || start.startsWith("<textarea")
        || start.startsWith("<script")
        || start.startsWith("<style");
  }

  /** Whether a comment can begin at an offset, also after {@code #} in front matter. */
  public boolean canBeginAt(int offset) {
    if (offset < body) {
      int line = text.lastIndexOf('\n', offset) + 1;
      return text.substring(line, offset).strip().startsWith("#");
    }
    Map.Entry<Integer, Integer> before = html.floorEntry(offset);
    return before != null && offset < before.getValue();
  }
}
