package io.github.roadmaplint.publication;

import io.github.roadmaplint.publication.Html.Element;
import java.util.Map;
import java.util.Optional;
import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.ext.gfm.tables.TableBody;
import org.commonmark.ext.gfm.tables.TableCell;
import org.commonmark.ext.gfm.tables.TableHead;
import org.commonmark.ext.gfm.tables.TableRow;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.LinkReferenceDefinition;
import org.commonmark.node.ListBlock;
import org.commonmark.node.ListItem;
import org.commonmark.node.Node;
import org.commonmark.node.OrderedList;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SourceSpan;
import org.commonmark.node.ThematicBreak;
import org.jspecify.annotations.Nullable;

/** Renders a page to HTML like markdown-it, as far as this is certain. */
final class HtmlBuilder {
  private final String text;
  private final Publication publication;
  private final InlineHtml inlines;

  private @Nullable Element title;
  private @Nullable Element list;
  private @Nullable Element deleted;

  private HtmlBuilder(String text, Publication publication) {
    this.text = text;
    this.inlines = new InlineHtml(text);
    this.publication = publication;
  }

  /**
   * A page as HTML.
   *
   * @param root the root element
   * @param title the title
   * @param list the list of resources
   * @param deleted the paragraph that the site treats as their introduction
   * @param unsure whether the site may read the page differently
   */
  record Rendered(
      Element root,
      Optional<Element> title,
      Optional<Element> list,
      Optional<Element> deleted,
      boolean unsure) {}

  static Rendered render(Node document, String text, Publication publication) {
    HtmlBuilder builder = new HtmlBuilder(text, publication);
    Element root = Element.of("page");
    builder.children(document, root);
    return new Rendered(
        root,
        Optional.ofNullable(builder.title),
        Optional.ofNullable(builder.list),
        Optional.ofNullable(builder.deleted),
        builder.inlines.unsure());
  }

  private void children(Node parent, Element into) {
    for (Node node = parent.getFirstChild(); node != null; node = node.getNext()) {
      if (node instanceof Paragraph && isTight(node)) {
        inlines.add(node, into);
      } else if (node instanceof HtmlBlock html) {
        inlines.raw(html.getLiteral().strip(), into);
      } else if (!(node instanceof LinkReferenceDefinition)) {
        block(node, into);
      }
    }
  }

  private static boolean isTight(Node paragraph) {
    Node item = paragraph.getParent();
    return item instanceof ListItem && item.getParent() instanceof ListBlock list && list.isTight();
  }

  private void block(Node node, Element into) {
    Element element = element(node);
    into.children().add(element);
    if (node instanceof Paragraph || node instanceof Heading || node instanceof TableCell) {
      inlines.add(node, element);
    } else if (node instanceof FencedCodeBlock code) {
      code(element, code.getLiteral(), language(code.getInfo()));
    } else if (node instanceof IndentedCodeBlock code) {
      code(element, code.getLiteral(), "");
    } else {
      children(node, element);
    }
    note(node, element);
  }

  private static Element element(Node node) {
    if (node instanceof Heading heading) {
      return Element.of("h" + heading.getLevel());
    }
    if (node instanceof OrderedList list) {
      Integer start = list.getMarkerStartNumber();
      return start == null || start == 1
          ? Element.of("ol")
          : Element.of("ol", Map.of("start", start.toString()));
    }
    return Element.of(name(node));
  }

  private static String name(Node node) {
    if (node instanceof ListBlock) {
      return "ul";
    }
    if (node instanceof ListItem) {
      return "li";
    }
    if (node instanceof BlockQuote) {
      return "blockquote";
    }
    if (node instanceof FencedCodeBlock || node instanceof IndentedCodeBlock) {
      return "pre";
    }
    if (node instanceof ThematicBreak) {
      return "hr";
    }
    return node instanceof Paragraph ? "p" : tablePart(node);
  }

  private static String tablePart(Node node) {
    if (node instanceof TableBlock) {
      return "table";
    }
    if (node instanceof TableHead) {
      return "thead";
    }
    if (node instanceof TableBody) {
      return "tbody";
    }
    return node instanceof TableRow ? "tr" : "td";
  }

  private static void code(Element pre, String literal, String language) {
    Element code = Element.of("code", Map.of("class", language));
    code.add(literal);
    pre.children().add(code);
  }

  private static String language(@Nullable String info) {
    String words = info == null ? "" : info.strip();
    int end = 0;
    while (end < words.length() && words.charAt(end) > ' ') {
      end++;
    }
    return words.substring(0, end);
  }

  /** Uses the parts that publication will remove. */
  private void note(Node node, Element element) {
    int start = start(node);
    if (node instanceof Heading) {
      title = isAt(start, publication.title().map(it -> it.span().start())) ? element : title;
    } else if (node instanceof ListBlock) {
      list = isAt(start, publication.list().map(it -> it.span().start())) ? element : list;
    } else if (node instanceof Paragraph) {
      deleted = isAt(start, publication.deleted().map(it -> it.span().start())) ? element : deleted;
    }
  }

  private static boolean isAt(int start, Optional<Integer> wanted) {
    return wanted.isPresent() && wanted.get() == start;
  }

  private int start(Node node) {
    if (node.getSourceSpans().isEmpty()) {
      return -1;
    }
    SourceSpan first = node.getSourceSpans().get(0);
    int start = first.getInputIndex();
    while (start < text.length() && " \t\r\n".indexOf(text.charAt(start)) >= 0) {
      start++;
    }
    return start;
  }
}
