package io.github.roadmaplint.publication;

import io.github.roadmaplint.markdown.Block;
import io.github.roadmaplint.markdown.Block.Item;
import io.github.roadmaplint.markdown.Block.Paragraph;
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
    if (item.children().size() == 1 && item.children().get(0) instanceof Paragraph paragraph) {
      Link link = new LinkItem(page).firstLink(paragraph.content());
      return link != null
          && WhitespaceTrim.strip(link.text())
              .equals(WhitespaceTrim.strip(paragraph.content().text()));
    }
    LinkItem reader = new LinkItem(page);
    reader.read(Block.flatten(item.children()));
    Link link = reader.first;
    return link != null
        && WhitespaceTrim.strip(link.text()).equals(WhitespaceTrim.strip(reader.text.toString()));
  }

  private void read(List<Block> blocks) {
    for (Block block : blocks) {
      for (Inline content : block.inlines()) {
        read(content);
      }
      if (block instanceof Block.Code) {
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
