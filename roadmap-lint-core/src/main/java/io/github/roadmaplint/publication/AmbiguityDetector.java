package io.github.roadmaplint.publication;

import io.github.roadmaplint.document.TopicPage;
import io.github.roadmaplint.markdown.Block;
import io.github.roadmaplint.markdown.Block.Heading;
import io.github.roadmaplint.markdown.Block.Item;
import io.github.roadmaplint.markdown.Block.ListBlock;
import io.github.roadmaplint.markdown.Block.Paragraph;
import io.github.roadmaplint.markdown.HtmlElements;
import io.github.roadmaplint.markdown.HtmlElements.Element;
import io.github.roadmaplint.markdown.HtmlTag;
import io.github.roadmaplint.markdown.Inline;
import io.github.roadmaplint.markdown.Inline.InlineMark;
import io.github.roadmaplint.markdown.Link;
import io.github.roadmaplint.publication.Publication.Part;
import io.github.roadmaplint.source.Source;
import io.github.roadmaplint.source.Span;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * Finds content for which the published form of a page is uncertain: raw HTML, whose tags the site
 * treats like those made from Markdown, and words in a list that the site turns into links, such as
 * {@code example.org}. Each makes only those parts of the page uncertain that it can change. The
 * site's parser (node-html-parser) ends an element only at its own end tag, and moves the content
 * of an element that never ends into the parent element.
 */
final class AmbiguityDetector {
  private static final Set<String> LIST_TAGS = Set.of("ul", "ol", "li");

  /** Tags of elements that Markdown also produces: an end tag may end one of those. */
  private static final Set<String> MARKS = Set.of("a", "em", "strong", "s");

  /** The position of a text in the page. */
  private enum Place {
    /** In a top-level paragraph or block. */
    TEXT,
    /** In an item of a top-level tight bullet list. */
    ITEM,
    /** Anywhere else in a bullet list. */
    LIST,
    TITLE,
    ELSEWHERE;

    private boolean isInList() {
      return this == ITEM || this == LIST;
    }
  }

  private final String text;
  private final Publication publication;
  private final EnumSet<Part> found = EnumSet.noneOf(Part.class);
  private final boolean divided;
  private int unclosed;

  /**
   * Whether the block is the last of the page: an open element contains everything that follows.
   */
  private boolean last;

  /** Whether an item of a list has an element that does not end in it. */
  private boolean brokenList;

  /** Whether nothing follows that list. */
  private boolean brokenLast;

  private AmbiguityDetector(Source source, Publication publication) {
    this.text = source.text();
    this.publication = publication;
    this.divided = source.characters().has('<') && text.contains("<div");
  }

  /**
   * The parts that are uncertain.
   *
   * @param publication the published form of the page if nothing in it is uncertain
   */
  static Set<Part> in(TopicPage page, Publication publication) {
    AmbiguityDetector doubts = new AmbiguityDetector(page.source(), publication);
    List<Block> blocks = page.page().blocks();
    for (int i = 0; i < blocks.size(); i++) {
      doubts.last = i == blocks.size() - 1;
      if (!(blocks.get(i) instanceof Block.Html)) {
        doubts.block(blocks.get(i), Place.TEXT);
      }
    }
    doubts.html(blocks, Place.TEXT);
    if (doubts.unclosed > 1) {
      doubts.add(doubts.brokenList ? Part.LIST : Part.PARAGRAPH);
    } else if (doubts.brokenList && !doubts.brokenLast) {
      doubts.add(Part.LIST);
    }
    return doubts.found;
  }

  private void add(Part part) {
    found.add(part);
    if (part == Part.LIST) {
      found.add(Part.RESOURCES);
      found.add(Part.PARAGRAPH);
    }
  }

  private void blocks(List<? extends Block> blocks, Place place) {
    for (Block block : blocks) {
      block(block, place);
    }
    html(blocks, place);
  }

  private void html(List<? extends Block> blocks, Place place) {
    List<Span> html = new ArrayList<>(0);
    for (Block block : blocks) {
      if (block instanceof Block.Html) {
        html.add(block.span());
      }
    }
    if (!html.isEmpty()) {
      tags(HtmlElements.in(text, html), place == Place.ITEM ? Place.LIST : place, false);
    }
  }

  private void block(Block block, Place place) {
    Place inside = place == Place.TEXT ? Place.ELSEWHERE : place;
    Place deeper = place == Place.ITEM ? Place.LIST : inside;
    if (block instanceof Paragraph paragraph) {
      content(paragraph.content(), place);
      return;
    }
    if (block instanceof ListBlock list) {
      Place first = place == Place.TEXT && list.tight() ? Place.ITEM : Place.LIST;
      items(list, list.ordered() ? deeper : first);
      return;
    }
    boolean title = block instanceof Heading && block.is(publication.title());
    for (Inline content : block.inlines()) {
      content(content, title ? Place.TITLE : deeper);
    }
    blocks(block.children(), deeper);
  }

  private void items(ListBlock list, Place place) {
    for (Item item : list.items()) {
      blocks(item.children(), place);
      if (place.isInList()) {
        bareLinks(item, list.tight());
      }
    }
  }

  /** Links without markup count if they are children of the item. */
  private void bareLinks(Item item, boolean tight) {
    for (Block block : item.children()) {
      if (block instanceof Paragraph paragraph) {
        Inline content = paragraph.content();
        boolean host = mayHoldHost(content);
        if (host && item.children().size() == 1 && isWord(content)) {
          add(Part.LIST); // it may be an item that contains only a link
        } else if (tight && isChosen(item) && (host || holdsGluedLink(content))) {
          add(Part.RESOURCES);
        }
      }
    }
  }

  private boolean isChosen(Item item) {
    return publication.list().isPresent() && publication.list().get().span().contains(item.span());
  }

  private static boolean isWord(Inline content) {
    return content.links().isEmpty()
        && content.text().indexOf('.') > 0
        && WhitespaceTrim.strip(content.text()).indexOf(' ') < 0;
  }

  private void content(Inline content, Place place) {
    if (!content.marks().isEmpty()) {
      tags(HtmlElements.in(text, content), place, true);
    }
  }

  private void tags(HtmlElements html, Place place, boolean inline) {
    if (!html.sure()) {
      found.addAll(EnumSet.allOf(Part.class));
    }
    for (Element element : html.closed()) {
      closed(element, place, inline);
    }
    for (HtmlTag tag : html.unclosed()) {
      unclosed(tag, place);
    }
    for (String tag : html.strays()) {
      stray(tag, place, inline);
    }
  }

  private void closed(Element element, Place place, boolean inline) {
    String tag = element.tag().lowerName();
    if (LIST_TAGS.contains(tag)) {
      add(Part.LIST);
    } else if (tag.equals("h1")) {
      title(element.span());
    } else if (tag.equals("p") || (tag.equals("div") && inline)) {
      paragraph(element.span());
    } else if (tag.equals("a") && place.isInList() && !isPlainLink(element)) {
      add(Part.LIST);
    }
  }

  private void unclosed(HtmlTag tag, Place place) {
    String name = tag.lowerName();
    unclosed++;
    if (LIST_TAGS.contains(name) || place == Place.LIST) {
      add(Part.LIST);
    } else if (place == Place.ITEM) {
      brokenList = true;
      brokenLast = last;
    } else if (name.equals("h1") || place == Place.TITLE) {
      title(tag.span());
      add(Part.PARAGRAPH);
    } else if (name.equals("p") || place == Place.ELSEWHERE) {
      add(Part.PARAGRAPH);
    }
  }

  private void stray(String tag, Place place, boolean inline) {
    if (LIST_TAGS.contains(tag)
        || (tag.equals("div") && place.isInList())
        || (MARKS.contains(tag) && place.isInList())) {
      add(place.isInList() ? Part.LIST : Part.PARAGRAPH);
    } else if (tag.startsWith("h") && place == Place.TITLE) {
      add(Part.TITLE);
    } else if (tag.equals("p")
        || (tag.equals("div") && inline && (divided || place != Place.TEXT))) {
      add(Part.PARAGRAPH); // otherwise it ends the paragraph, which continues as text outside
      // paragraphs
    }
  }

  private void title(Span heading) {
    if (publication.title().isEmpty()
        || heading.start() <= publication.title().get().span().end()) {
      add(Part.TITLE);
    }
  }

  /** The end of a paragraph before the deleted one does not matter. */
  private void paragraph(Span place) {
    if (publication.deleted().isEmpty()
        || place.end() > publication.deleted().get().span().start()) {
      add(Part.PARAGRAPH);
    }
  }

  /** Whether a link in HTML has a URL and a text that is shown as written. */
  private boolean isPlainLink(Element element) {
    return element.tag().attribute(text, "href").isPresent() && isPlain(element.content());
  }

  private boolean isPlain(Span content) {
    for (int i = content.start(); i < content.end(); i++) {
      if ("\\&<*_`~[]".indexOf(text.charAt(i)) >= 0) {
        return false;
      }
    }
    return true;
  }

  /** Whether a word outside links, code and tags may become a link. */
  private boolean mayHoldHost(Inline content) {
    List<Link> links = content.links();
    List<InlineMark> marks = content.marks();
    int end = content.span().end();
    int from = content.span().start();
    int mark = 0;
    for (int link = 0; link <= links.size(); link++) {
      int next = link < links.size() ? links.get(link).span().start() : end;
      for (; mark < marks.size() && marks.get(mark).span().start() < next; mark++) {
        InlineMark.Kind kind = marks.get(mark).kind();
        if (kind == InlineMark.Kind.CODE || kind == InlineMark.Kind.HTML) {
          if (mayBeHost(from, marks.get(mark).span().start())) {
            return true;
          }
          from = Math.max(from, marks.get(mark).span().end());
        }
      }
      if (mayBeHost(from, next)) {
        return true;
      }
      from = link < links.size() ? Math.max(from, links.get(link).span().end()) : end;
    }
    return false;
  }

  private boolean mayBeHost(int from, int to) {
    return AutolinkHosts.isBetween(text, from, to)
        && (!isPlain(new Span(from, to)) || !BareLinks.in(text.substring(from, to)).isEmpty());
  }

  /** Whether there is a link for which the site may find another end. */
  private boolean holdsGluedLink(Inline content) {
    for (Link link : content.links()) {
      int start = link.span().start();
      boolean bare = link.kind() == Link.Kind.BARE && start > content.span().start();
      if (bare && text.charAt(start - 1) > ' ') {
        return true;
      }
    }
    return false;
  }
}
