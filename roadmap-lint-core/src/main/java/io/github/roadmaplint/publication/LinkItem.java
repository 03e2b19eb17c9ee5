package io.github.roadmaplint.publication;

import io.github.roadmaplint.document.Block;
import io.github.roadmaplint.document.Block.Heading;
import io.github.roadmaplint.document.Block.Item;
import io.github.roadmaplint.document.Block.ListBlock;
import io.github.roadmaplint.document.Block.Paragraph;
import io.github.roadmaplint.document.Block.Quote;
import io.github.roadmaplint.document.Block.Table;
import io.github.roadmaplint.document.Inline;
import io.github.roadmaplint.document.Link;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Finds out whether an item holds nothing but a link. */
public final class LinkItem {
  private final StringBuilder text = new StringBuilder();
  private @Nullable Link first;

  private LinkItem() {}

  /** Whether the item reads, blanks around it aside, exactly as its first link does. */
  public static boolean isOnlyLink(Item item) {
    if (item.blocks().size() == 1 && item.blocks().get(0) instanceof Paragraph paragraph) {
      Link link = firstLink(paragraph.content());
      return link != null
          && Blanks.strip(link.text()).equals(Blanks.strip(paragraph.content().text()));
    }
    LinkItem reader = new LinkItem();
    reader.read(item.blocks());
    Link link = reader.first;
    return link != null && Blanks.strip(link.text()).equals(Blanks.strip(reader.text.toString()));
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
        text.append('`'); // what it says makes no difference
      }
    }
  }

  private void read(Inline content) {
    if (first == null) {
      first = firstLink(content);
    }
    text.append(content.text()).append('\n');
  }

  private static @Nullable Link firstLink(Inline content) {
    for (Link link : content.links()) {
      if (link.kind() != Link.Kind.IMAGE) {
        return link;
      }
    }
    return null;
  }
}
