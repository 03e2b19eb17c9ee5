package io.github.roadmaplint.fix;

import io.github.roadmaplint.document.MarkdownTree;
import java.util.LinkedHashSet;
import java.util.Set;
import org.commonmark.node.Block;
import org.commonmark.node.Code;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.Image;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.Text;
import org.jspecify.annotations.Nullable;

/**
 * What a reader of a Markdown page sees, as commonmark-java reads it.
 *
 * @param words the words of its text and code, without HTML and URLs
 * @param destinations where its links and images lead, without characters of no width
 * @param frontMatter the raw front matter; empty when there is none
 */
record SeenPage(WordBag words, Set<String> destinations, String frontMatter) {

  static SeenPage of(String text) {
    int body = bodyStart(text);
    StringBuilder seen = new StringBuilder();
    Set<String> destinations = new LinkedHashSet<>();
    Node root = MarkdownTree.withBareLinks(text.substring(body));
    Node node = root;
    while (node != null) {
      visit(node, seen, destinations);
      node = next(node, root);
    }
    return new SeenPage(WordBag.of(seen.toString()), destinations, text.substring(0, body));
  }

  /** The next node in the order of the page; no recursion, for pages can be deep. */
  private static @Nullable Node next(Node node, Node root) {
    if (node.getFirstChild() != null) {
      return node.getFirstChild();
    }
    Node up = node;
    while (up != null && up != root) {
      if (up.getNext() != null) {
        return up.getNext();
      }
      up = up.getParent();
    }
    return null;
  }

  private static void visit(Node node, StringBuilder seen, Set<String> destinations) {
    if (node instanceof Text text) {
      seen.append(text.getLiteral());
    } else if (node instanceof Code code) {
      seen.append(code.getLiteral());
    } else if (node instanceof Link link) {
      destinations.add(bare(link.getDestination()));
    } else if (node instanceof Image image) {
      destinations.add(bare(image.getDestination()));
    } else if (node instanceof FencedCodeBlock code) {
      seen.append(' ').append(code.getLiteral());
    } else if (node instanceof IndentedCodeBlock code) {
      seen.append(' ').append(code.getLiteral());
    } else if (node instanceof Block || node.getFirstChild() == null) {
      seen.append(' ');
    }
  }

  private static String bare(String destination) {
    StringBuilder bare = new StringBuilder();
    destination
        .codePoints()
        .filter(c -> Character.getType(c) != Character.FORMAT)
        .forEach(bare::appendCodePoint);
    return bare.toString().strip();
  }

  /** After front matter: a first line of three dashes, up to and with the next such line. */
  private static int bodyStart(String text) {
    if (!text.startsWith("---\n") && !text.startsWith("---\r\n")) {
      return 0;
    }
    int close = text.indexOf("\n---", 3);
    int end = close < 0 ? -1 : text.indexOf('\n', close + 1);
    return close < 0 ? 0 : end < 0 ? text.length() : end + 1;
  }
}
