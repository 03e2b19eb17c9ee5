package io.github.roadmaplint.markdown;

import java.util.ArrayList;
import java.util.List;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.SourceSpan;
import org.commonmark.node.Text;
import org.commonmark.parser.PostProcessor;

/**
 * The link for a bare URL. When its {@code :} or {@code .} is read, the letters before it have
 * already been read as text: {@link #COMPLETE} removes them from that text. It also turns a URL in
 * the text of a link back into text.
 */
final class BareUrl extends Link {
  /** The last step of parsing. */
  static final PostProcessor COMPLETE =
      document -> {
        document.accept(new Completion());
        return document;
      };

  private final String word;

  /**
   * A link without its text.
   *
   * @param word its first letters, which are also the last letters of the text before it
   */
  BareUrl(String destination, String word) {
    super(destination, null);
    this.word = word;
  }

  private void shortenTextBefore() {
    if (!(getPrevious() instanceof Text text) || !text.getLiteral().endsWith(word)) {
      return;
    }
    String rest = text.getLiteral().substring(0, text.getLiteral().length() - word.length());
    if (rest.isEmpty()) {
      text.unlink();
      return;
    }
    text.setLiteral(rest);
    List<SourceSpan> spans = new ArrayList<>(text.getSourceSpans());
    if (!spans.isEmpty()) {
      SourceSpan last = spans.remove(spans.size() - 1);
      if (last.getLength() > word.length()) {
        spans.add(last.subSpan(0, last.getLength() - word.length()));
      }
      text.setSourceSpans(spans);
    }
  }

  private void becomeText() {
    if (getFirstChild() instanceof Text text) {
      text.setLiteral(text.getLiteral().substring(word.length()));
      text.setSourceSpans(
          text.getSourceSpans().stream().map(span -> span.subSpan(word.length())).toList());
      insertBefore(text);
      unlink();
    }
  }

  private static final class Completion extends AbstractVisitor {
    private int links;

    @Override
    public void visit(Link link) {
      if (!(link instanceof BareUrl url)) {
        visitLink(link);
      } else if (links > 0) {
        url.becomeText();
      } else {
        url.shortenTextBefore();
      }
    }

    @Override
    public void visit(Image image) {
      visitLink(image);
    }

    private void visitLink(Node node) {
      links++;
      visitChildren(node);
      links--;
    }
  }
}
