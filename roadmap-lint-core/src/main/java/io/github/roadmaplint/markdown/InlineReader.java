package io.github.roadmaplint.markdown;

import io.github.roadmaplint.data.NodePlaces;
import io.github.roadmaplint.markdown.Inline.InlineMark;
import io.github.roadmaplint.source.Span;
import java.util.ArrayList;
import java.util.List;
import org.commonmark.ext.gfm.strikethrough.Strikethrough;
import org.commonmark.node.Code;
import org.commonmark.node.Emphasis;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Image;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.StrongEmphasis;
import org.commonmark.node.Text;

/** Reads the content of headings, paragraphs and cells, in order. */
final class InlineReader {
  private final NodePlaces places;
  private final LinkPlaces linkPlaces;
  private final HtmlLinks htmlLinks;
  private final List<Link> links = new ArrayList<>();
  private final List<InlineMark> marks = new ArrayList<>();
  private final StringBuilder text = new StringBuilder();

  /** The offset after the last read node; a line break does not have its own position. */
  private int place;

  InlineReader(NodePlaces places, Node document, HtmlLinks htmlLinks) {
    this.places = places;
    this.htmlLinks = htmlLinks;
    this.linkPlaces = new LinkPlaces(places, document);
  }

  /** All links so far, in the order of the file. */
  List<Link> links() {
    return links;
  }

  /** The definitions of the page. */
  List<Definition> definitions() {
    return linkPlaces.definitions();
  }

  /**
   * Reads the children of a block.
   *
   * @param span the span of the block
   */
  Inline read(Node block, Span span) {
    int first = links.size();
    marks.clear();
    text.setLength(0);
    place = span.start();
    readChildren(block);
    return new Inline(
        span(block, span), text.toString(), links.subList(first, links.size()), marks);
  }

  private Span span(Node block, Span span) {
    Node first = block.getFirstChild();
    Node last = block.getLastChild();
    if (first == null || last == null) {
      return Span.at(span.end());
    }
    return block instanceof Paragraph
        ? span
        : new Span(places.of(first).start(), Math.max(place, places.of(last).end()));
  }

  private void readChildren(Node parent) {
    for (Node node = parent.getFirstChild(); node != null; node = node.getNext()) {
      read(node);
    }
  }

  private void read(Node node) {
    if (node instanceof Text plain) {
      text.append(plain.getLiteral());
    } else if (node instanceof org.commonmark.node.Link link) {
      readLink(link, link.getDestination());
    } else if (node instanceof Image image) {
      readImage(image);
    } else if (node instanceof Code code) {
      mark(node, InlineMark.Kind.CODE);
      text.append(code.getLiteral());
    } else if (node instanceof SoftLineBreak || node instanceof HardLineBreak) {
      readBreak(node instanceof HardLineBreak);
      return;
    } else if (node instanceof HtmlInline) {
      mark(node, InlineMark.Kind.HTML);
      htmlLinks.read(places.of(node));
    } else {
      readMarked(node);
    }
    if (!node.getSourceSpans().isEmpty()) {
      place = Math.max(place, places.of(node).end());
    }
  }

  private void readMarked(Node node) {
    if (node instanceof Emphasis
        || node instanceof StrongEmphasis
        || node instanceof Strikethrough) {
      mark(node, InlineMark.Kind.EMPHASIS);
    }
    readChildren(node);
  }

  private void readLink(Node node, String url) {
    int position = links.size();
    int start = text.length();
    int before = place;
    readChildren(node);
    Link link = linkPlaces.link(node, url, text.substring(start), before);
    links.add(position, link);
    place = Math.max(place, link.span().end());
  }

  private void readImage(Image node) {
    int start = text.length();
    mark(node, InlineMark.Kind.IMAGE);
    readLink(node, node.getDestination());
    text.setLength(start); // the alternative text of an image is not visible
  }

  private void readBreak(boolean hard) {
    String all = places.text();
    int end = place;
    while (end < all.length() && all.charAt(end) != '\n' && all.charAt(end) != '\r') {
      end++;
    }
    int start = end;
    while (start > place && (all.charAt(start - 1) == ' ' || all.charAt(start - 1) == '\\')) {
      start--;
    }
    if (hard) {
      marks.add(new InlineMark(new Span(start, end), InlineMark.Kind.BREAK));
    }
    text.append(' ');
    place = Math.min(all.length(), all.startsWith("\r\n", end) ? end + 2 : end + 1);
  }

  private void mark(Node node, InlineMark.Kind kind) {
    marks.add(new InlineMark(places.of(node), kind));
  }
}
