package io.github.roadmaplint.publication;

import io.github.roadmaplint.markdown.Block;
import io.github.roadmaplint.markdown.Block.Heading;
import io.github.roadmaplint.markdown.Block.Item;
import io.github.roadmaplint.markdown.Block.ListBlock;
import io.github.roadmaplint.markdown.Block.Paragraph;
import io.github.roadmaplint.markdown.Block.Quote;
import io.github.roadmaplint.markdown.Block.Table;
import io.github.roadmaplint.markdown.Inline;
import io.github.roadmaplint.markdown.Link;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Finds out whether an item contains only a link. */
public final class LinkItem {
  private final StringBuilder text = new StringBuilder();
  private final String page;
  private @Nullable Link first;

  private LinkItem(String page) {
    this.page = page;
  }

  /**
   * Whether the visible text of the item, without surrounding white space, is equal to that of its
   * first link.
   *
   * @param page the text of the page
   */
  public static boolean isOnlyLink(String page, Item item) {
    if (item.blocks().size() == 1 && item.blocks().get(0) instanceof Paragraph paragraph) {
      Link link = new LinkItem(page).firstLink(paragraph.content());
      return link != null
          && WhitespaceTrim.strip(link.text())
              .equals(WhitespaceTrim.strip(paragraph.content().text()));
    }
    LinkItem reader = new LinkItem(page);
    reader.read(item.blocks());
    Link link = reader.first;
    return link != null
        && WhitespaceTrim.strip(link.text()).equals(WhitespaceTrim.strip(reader.text.toString()));
  }

  private void read(List<Block> blocks) {
    for (Block block : blocks) {
      if (block instanceof Paragraph paragraph) {
        read(paragraph.content());
      } else if (block instanceof Heading heading) {
        read(heading.content());
      } else if (block instanceof Quote quote) {
        read(quote.blocks());
      } else if (block instanceof ListBlock list) {
        for (Item item : list.items()) {
          read(item.blocks());
        }
      } else if (block instanceof Table table) {
        table.cells().forEach(this::read);
      } else if (block instanceof Block.Code) {
        text.append('`'); // the text itself does not matter
      }
    }
  }

  private void read(Inline content) {
    if (first == null) {
      first = firstLink(content);
    }
    text.append(content.text()).append('\n');
  }

  private @Nullable Link firstLink(Inline content) {
    List<Link> links = ItemLinks.in(page, content);
    return links.isEmpty() ? null : links.get(0);
  }
}
