package io.github.roadmaplint.rules.publish;

import io.github.roadmaplint.document.TopicPage;
import io.github.roadmaplint.markdown.Block;
import io.github.roadmaplint.markdown.Block.Heading;
import io.github.roadmaplint.markdown.Block.Item;
import io.github.roadmaplint.markdown.Block.ListBlock;
import io.github.roadmaplint.markdown.Block.Paragraph;
import io.github.roadmaplint.markdown.Block.Table;
import io.github.roadmaplint.markdown.HtmlElements;
import io.github.roadmaplint.markdown.Inline;
import io.github.roadmaplint.markdown.Link;
import io.github.roadmaplint.publication.LinkItem;
import io.github.roadmaplint.publication.Publication;
import io.github.roadmaplint.rules.publish.OpenTags.OpenTag;
import io.github.roadmaplint.text.Order;
import java.util.ArrayList;
import java.util.List;
import java.util.NavigableMap;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Links outside the list of resources that look as if they belong there: they have a type, or they
 * are the only content of an item.
 *
 * @param list the list that contains them; absent when they are in the text, such as in a paragraph
 * @param links at least one, in the order of the file
 */
record StrayLinks(Optional<ListBlock> list, List<Link> links) {

  private static final String BADGE = "badgelink";

  /** Copies the list. */
  StrayLinks {
    links = List.copyOf(links);
  }

  /** All of them, one for each list, paragraph, table or heading. */
  static List<StrayLinks> in(TopicPage page, Publication publication) {
    String text = page.source().text();
    boolean tags = page.source().characters().has('<');
    if (page.page().links().size() == publication.written().size() && !tags) {
      return List.of();
    }
    Collector found = new Collector(text, publication.list(), OpenTags.in(page));
    found.collect(page.page().blocks(), false);
    return found.found;
  }

  private static final class Collector {
    private final String text;
    private final Optional<ListBlock> chosen;
    private final NavigableMap<Integer, OpenTag> open;
    private final List<StrayLinks> found = new ArrayList<>();

    Collector(String text, Optional<ListBlock> chosen, NavigableMap<Integer, OpenTag> open) {
      this.text = text;
      this.chosen = chosen;
      this.open = open;
    }

    /**
     * Collects from blocks and everything inside them.
     *
     * @param inItem whether they are in an item, whose first paragraph is read with its list
     */
    void collect(List<? extends Block> blocks, boolean inItem) {
      for (int i = 0; i < blocks.size(); i++) {
        Block block = blocks.get(i);
        if (block.is(chosen)) {
          continue;
        }
        if (block instanceof ListBlock list) {
          add(Optional.of(list), itemLinks(list));
        } else if (i > 0 || !inItem) {
          add(Optional.empty(), textLinks(block));
        }
        collect(block.children(), block instanceof Item);
      }
    }

    /** The links in the text of the block itself. */
    private List<Link> textLinks(Block block) {
      if (block instanceof Paragraph paragraph) {
        return textLinks(List.of(paragraph.content()));
      }
      if (block instanceof Table table) {
        return textLinks(table.inlines());
      }
      return block instanceof Heading heading && heading.level() > 1
          ? textLinks(List.of(heading.content()))
          : List.of();
    }

    private void add(Optional<ListBlock> list, List<Link> links) {
      if (!links.isEmpty()) {
        found.add(new StrayLinks(list, links));
      }
    }

    private List<Link> textLinks(List<Inline> contents) {
      List<Link> wanted = new ArrayList<>(0);
      for (Inline content : contents) {
        for (Link link : all(content)) {
          if ((saysType(link) || isBadge(link)) && !BrokenItem.is(text, link)) {
            wanted.add(link);
          }
        }
      }
      return wanted;
    }

    private List<Link> itemLinks(ListBlock list) {
      List<Link> links = new ArrayList<>();
      for (Item item : list.items()) {
        if (!item.children().isEmpty() && item.children().get(0) instanceof Paragraph paragraph) {
          Link first = firstResource(item, all(paragraph.content()));
          if (first != null) {
            links.add(first);
          }
        }
      }
      return links;
    }

    private @Nullable Link firstResource(Item item, List<Link> inside) {
      for (Link link : inside) {
        if (saysType(link) || isBadge(link)) {
          return link;
        }
      }
      return inside.isEmpty() || !isOnlyLink(item) ? null : inside.get(0);
    }

    private boolean isOnlyLink(Item item) {
      return LinkItem.isOnlyLink(text, item);
    }

    /** The links of a text in Markdown and HTML, unless an open tag breaks the text. */
    private List<Link> all(Inline content) {
      if (OpenTags.areIn(open, content.span())) {
        return List.of();
      }
      HtmlElements html = HtmlElements.in(text, content);
      List<Link> anchors = html.links(text, "a");
      anchors.addAll(html.links(text, BADGE));
      if (anchors.isEmpty()) {
        return content.links();
      }
      anchors.addAll(content.links());
      anchors.sort(Order.by(Link::span));
      return anchors;
    }

    /** Whether the link is an element that the site formerly showed as a link. */
    private boolean isBadge(Link link) {
      return link.kind() == Link.Kind.HTML
          && text.regionMatches(true, link.span().start() + 1, BADGE, 0, BADGE.length());
    }
  }

  static boolean saysType(Link link) {
    String text = link.text();
    int end = text.startsWith("@") ? text.indexOf('@', 1) : -1;
    return end > 1 && text.lastIndexOf(' ', end) < 0;
  }
}
