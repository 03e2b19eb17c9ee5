package io.github.roadmaplint.report;

import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Code;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.Text;

/**
 * The words of a paragraph: code in backquotes, no other markup, the URL after the text of a link.
 */
final class InlineText extends AbstractVisitor {
  private final StringBuilder text = new StringBuilder();

  private InlineText() {}

  static String of(Node block) {
    InlineText words = new InlineText();
    words.visitChildren(block);
    return words.text.toString();
  }

  @Override
  public void visit(Text node) {
    text.append(node.getLiteral());
  }

  @Override
  public void visit(Code node) {
    text.append('`').append(node.getLiteral()).append('`');
  }

  @Override
  public void visit(HtmlInline node) {
    text.append(node.getLiteral());
  }

  @Override
  public void visit(SoftLineBreak node) {
    text.append(' ');
  }

  @Override
  public void visit(HardLineBreak node) {
    text.append(' ');
  }

  /** A relative link leads to another rule page, which `explain` shows. */
  @Override
  public void visit(Link link) {
    int start = text.length();
    visitChildren(link);
    String url = link.getDestination();
    if (url.startsWith("http") && !text.substring(start).equals(url)) {
      text.append(" (").append(url).append(')');
    }
  }
}
