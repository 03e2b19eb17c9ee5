package io.github.roadmaplint.fix;

import io.github.roadmaplint.markdown.MarkdownTree;
import io.github.roadmaplint.markdown.PageOrder;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.commonmark.ext.gfm.tables.TableCell;
import org.commonmark.node.Block;
import org.commonmark.node.Code;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Image;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.Text;

/**
 * The visible content of a Markdown page, as commonmark-java reads it.
 *
 * @param words the words of its text and code, without HTML and URLs
 * @param hidden the words of the targets of its links and images, unless they are in its text too
 * @param links the targets of its links and images, as {@link #bare}, with the words of the links,
 *     an empty word for each link, and an exclamation mark for each image
 * @param anchors the anchors of the page: headings in GitHub's form, and ids and names in HTML
 * @param frontMatter the raw front matter; empty when there is none
 */
record VisiblePage(
    WordCounts words,
    WordCounts hidden,
    Map<String, WordCounts> links,
    Set<String> anchors,
    String frontMatter) {
  private static final Pattern HTML_ANCHOR =
      Pattern.compile("(?i)\\b(?:id|name)\\s*=\\s*[\"']?([^\"'\\s>]+)");

  private static final Pattern SCHEME = Pattern.compile("(?i)^https?://(?=www\\.)");

  static VisiblePage of(String text) {
    int body = bodyStart(text);
    StringBuilder seen = new StringBuilder();
    WordCounts hidden = new WordCounts();
    Map<String, WordCounts> links = new LinkedHashMap<>();
    Set<String> anchors = new HashSet<>();
    Map<String, Integer> headings = new HashMap<>();
    Node root = MarkdownTree.withBareLinks(text.substring(body));
    Node node = root;
    while (node != null) {
      visit(node, seen);
      addLink(node, hidden, links);
      addAnchors(node, anchors, headings);
      node = PageOrder.next(node, root);
    }
    return new VisiblePage(
        WordCounts.of(seen.toString()), hidden, links, anchors, text.substring(0, body));
  }

  private static void addLink(Node node, WordCounts hidden, Map<String, WordCounts> links) {
    if (node instanceof Link link) {
      addLink(link, "", link.getDestination(), hidden, links);
    } else if (node instanceof Image image) {
      addLink(image, "!", image.getDestination(), hidden, links);
    }
  }

  private static void addLink(
      Node node, String kind, String target, WordCounts hidden, Map<String, WordCounts> links) {
    String destination = bare(target);
    WordCounts title = links.computeIfAbsent(destination, link -> new WordCounts());
    String text = text(node);
    title.addWord(kind);
    if (!bare(text).equals(destination)) {
      title.add(text);
      hidden.add(target);
    }
  }

  /** The text inside a node. */
  private static String text(Node node) {
    StringBuilder text = new StringBuilder();
    for (Node part = PageOrder.next(node, node); part != null; part = PageOrder.next(part, node)) {
      visit(part, text);
    }
    return text.toString();
  }

  private static void addAnchors(Node node, Set<String> anchors, Map<String, Integer> headings) {
    if (node instanceof Heading) {
      String slug = slug(text(node));
      int same = headings.merge(slug, 1, Integer::sum) - 1;
      anchors.add(same == 0 ? slug : slug + '-' + same);
    }
    String html =
        node instanceof HtmlBlock block
            ? block.getLiteral()
            : node instanceof HtmlInline inline ? inline.getLiteral() : "";
    Matcher matcher = HTML_ANCHOR.matcher(html);
    while (matcher.find()) {
      anchors.add(matcher.group(1).toLowerCase(Locale.ROOT));
    }
  }

  private static String slug(String heading) {
    StringBuilder slug = new StringBuilder();
    heading
        .strip()
        .toLowerCase(Locale.ROOT)
        .codePoints()
        .filter(c -> Character.isLetterOrDigit(c) || c == ' ' || c == '-' || c == '_')
        .forEach(c -> slug.appendCodePoint(c == ' ' ? '-' : c));
    return slug.toString();
  }

  private static void visit(Node node, StringBuilder seen) {
    if (node instanceof Text text) {
      seen.append(text.getLiteral());
    } else if (node instanceof Code code) {
      seen.append(code.getLiteral());
    } else if (node instanceof FencedCodeBlock code) {
      seen.append(' ').append(code.getLiteral());
    } else if (node instanceof IndentedCodeBlock code) {
      seen.append(' ').append(code.getLiteral());
    } else if (node instanceof Block || node instanceof TableCell || node.getFirstChild() == null) {
      seen.append(' ');
    }
  }

  /**
   * The URL without zero-width characters, and without the scheme that is added to a bare {@code
   * www.}.
   */
  static String bare(String destination) {
    StringBuilder bare = new StringBuilder();
    destination
        .codePoints()
        .filter(c -> Character.getType(c) != Character.FORMAT)
        .forEach(bare::appendCodePoint);
    return SCHEME.matcher(bare.toString().strip()).replaceFirst("");
  }

  /**
   * The offset after the front matter: a first line of three hyphens, up to and including the next
   * such line.
   */
  private static int bodyStart(String text) {
    if (!text.startsWith("---\n") && !text.startsWith("---\r\n")) {
      return 0;
    }
    int close = text.indexOf("\n---", 3);
    if (close == -1) {
      return 0;
    }
    int end = text.indexOf('\n', close + 1);
    return end == -1 ? text.length() : end + 1;
  }
}
