package io.github.roadmaplint.publication;

import io.github.roadmaplint.publication.BareLinks.Found;
import io.github.roadmaplint.publication.Html.Element;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.commonmark.ext.gfm.strikethrough.Strikethrough;
import org.commonmark.node.Code;
import org.commonmark.node.Emphasis;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.SourceSpan;
import org.commonmark.node.StrongEmphasis;
import org.commonmark.node.Text;
import org.jspecify.annotations.Nullable;

/** Renders inline content. */
final class InlineHtml {
  /** Raw HTML tags that the site reads like tags made from Markdown. */
  private static final Set<String> WORD_TAGS =
      Set.of(
          "abbr", "b", "cite", "code", "del", "dfn", "em", "i", "ins", "kbd", "mark", "q", "s",
          "samp", "small", "span", "strong", "sub", "sup", "time", "u", "var");

  private final String page;
  private final BareLinks urls;
  private boolean unsure;

  /**
   * Renders parts of a page.
   *
   * @param page the raw text of the page
   */
  InlineHtml(String page) {
    this.page = page;
    this.urls = new BareLinks(page);
  }

  /** Whether there was content that the site may read differently. */
  boolean unsure() {
    return unsure;
  }

  /** Renders the children of a node. */
  void add(Node parent, Element into) {
    add(parent, into, false);
  }

  private void add(Node parent, Element into, boolean inLink) {
    Deque<Element> open = new ArrayDeque<>();
    open.push(into);
    for (Node node = parent.getFirstChild(); node != null; node = node.getNext()) {
      if (node instanceof HtmlInline html) {
        tag(html.getLiteral(), open);
      } else {
        one(node, open.getFirst(), inLink);
      }
    }
    unsure |= open.size() > 1;
  }

  private void one(Node node, Element into, boolean inLink) {
    if (node instanceof Text plain) {
      text(plain, into, inLink);
    } else if (node instanceof SoftLineBreak) {
      into.add("\n");
    } else if (node instanceof HardLineBreak) {
      into.children().add(Element.of("br"));
      into.add("\n");
    } else if (node instanceof Code code) {
      Element element = child(into, Element.of("code"));
      element.add(code.getLiteral());
    } else if (node instanceof Link link) {
      unsure |= Href.isRefused(link.getDestination()) || inLink;
      add(link, child(into, anchor(link.getDestination(), link.getTitle())), true);
    } else if (node instanceof Image image) {
      child(into, image(image));
    } else {
      add(node, child(into, Element.of(name(node))), inLink);
    }
  }

  private static String name(Node node) {
    if (node instanceof StrongEmphasis) {
      return "strong";
    }
    return node instanceof Emphasis ? "em" : node instanceof Strikethrough ? "s" : "span";
  }

  private static Element child(Element parent, Element child) {
    parent.children().add(child);
    return child;
  }

  private static Element anchor(String url, @Nullable String title) {
    Map<String, String> attributes = new HashMap<>();
    attributes.put("href", Href.of(url));
    attributes.put("title", title == null ? "" : title);
    return Element.of("a", attributes);
  }

  private Element image(Image image) {
    unsure |= Href.isRefused(image.getDestination());
    Element words = Element.of("span");
    add(image, words, true);
    String title = image.getTitle();
    return Element.of(
        "img",
        Map.of(
            "src", Href.of(image.getDestination()),
            "alt", words.text(),
            "title", title == null ? "" : title));
  }

  private void text(Text node, Element into, boolean inLink) {
    String text = node.getLiteral();
    if (inLink) {
      into.add(text);
      return;
    }
    int done = 0;
    List<Found> links = BareLinks.in(text);
    checkUrls(node, links);
    for (Found link : links) {
      plain(text, done, link.start(), into);
      String shown = text.substring(link.start(), link.end());
      unsure |= shown.indexOf('%') >= 0; // the site shows it decoded
      Element anchor = child(into, anchor(link.scheme() + shown, null));
      anchor.add(shown);
      done = link.end();
    }
    plain(text, done, text.length(), into);
  }

  /**
   * Checks that the URLs in a text are all that the site reads as these URLs. It looks for them
   * before it reads other markup, so {@code https://a.example/_b_} is one URL.
   */
  private void checkUrls(Text node, List<Found> links) {
    List<SourceSpan> spans = node.getSourceSpans();
    int at = spans.isEmpty() ? 0 : spans.get(0).getInputIndex();
    for (Found link : links) {
      String url = node.getLiteral().substring(link.start(), link.end());
      if (!unsure && url.contains("://")) {
        at = page.indexOf(url, at); // absent if it has an escape or an entity
        unsure = at < 0 || urls.urlEnd(at) != at + url.length();
        at += url.length();
      }
    }
  }

  private static void plain(String text, int from, int to, Element into) {
    if (to > from) {
      into.add(text.substring(from, to));
    }
  }

  /** A block of raw HTML: only a comment certainly has no effect. */
  void raw(String html, Element into) {
    Deque<Element> open = new ArrayDeque<>();
    open.push(into);
    tag(html, open);
    unsure |= open.size() > 1;
  }

  private void tag(String html, Deque<Element> open) {
    if (html.startsWith("<!--")) {
      unsure |= html.indexOf("-->", 2) != html.length() - 3;
      return;
    }
    boolean closes = html.startsWith("</");
    int start = closes ? 2 : 1;
    int end = start;
    while (end < html.length() && Character.isLetterOrDigit(html.charAt(end))) {
      end++;
    }
    String name = html.substring(Math.min(start, html.length()), end).toLowerCase(Locale.ROOT);
    if (name.equals("br") && !closes && !open.getFirst().is("page")) {
      child(open.getFirst(), Element.of("br"));
    } else if (!WORD_TAGS.contains(name) || html.endsWith("/>")) {
      unsure = true;
    } else if (!closes) {
      open.push(child(open.getFirst(), Element.of(name)));
    } else if (open.size() > 1 && open.getFirst().is(name)) {
      open.pop();
    } else {
      unsure = true;
    }
  }
}
