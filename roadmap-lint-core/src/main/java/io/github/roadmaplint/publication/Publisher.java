package io.github.roadmaplint.publication;

import io.github.roadmaplint.document.TopicPage;
import io.github.roadmaplint.layout.Site;
import io.github.roadmaplint.markdown.Block;
import io.github.roadmaplint.markdown.Block.Item;
import io.github.roadmaplint.markdown.Block.ListBlock;
import io.github.roadmaplint.markdown.Block.Paragraph;
import io.github.roadmaplint.markdown.Block.Quote;
import io.github.roadmaplint.source.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Applies the steps of the site's script to a page. */
final class Publisher {
  private final TopicPage page;
  private final Site site;

  /** The number of bullet lists so far. */
  private int listsBegun;

  private int chosenPlace;
  private @Nullable ListBlock chosen;

  Publisher(TopicPage page, Site site) {
    this.page = page;
    this.site = site;
  }

  Publication publish() {
    List<Block> blocks = page.page().blocks();
    hasLinkItem(blocks);
    Optional<ListBlock> list = Optional.ofNullable(chosen);
    ListContent content = new ListContent(page.source().text(), site);
    if (chosen != null) {
      content.read(chosen);
    }
    List<PublishedResource> written = content.resources();
    boolean empty = written.isEmpty();
    return new Publication(
        site,
        Set.of(),
        page.title(),
        list,
        written,
        sorted(written),
        empty ? List.<Span>of() : content.dropped(),
        Optional.ofNullable(empty ? null : lastParagraph(blocks, true)));
  }

  private List<PublishedResource> sorted(List<PublishedResource> written) {
    if (written.size() < 2) {
      return written;
    }
    List<PublishedResource> sorted = new ArrayList<>(written);
    List<String> order = site.typeOrder();
    sorted.sort(
        (left, right) -> Integer.compare(order.indexOf(left.type()), order.indexOf(right.type())));
    return sorted;
  }

  /**
   * Whether the blocks contain an item with only a link. The last bullet list that contains such an
   * item is chosen.
   */
  private boolean hasLinkItem(List<? extends Block> blocks) {
    boolean found = false;
    for (int i = 0; i < blocks.size(); i++) {
      Block block = blocks.get(i);
      if (block instanceof ListBlock list) {
        found |= hasLinkItem(list);
      } else {
        found |= hasLinkItem(block.children());
        found |= block instanceof Item item && LinkItem.isOnlyLink(page.source().text(), item);
      }
    }
    return found;
  }

  private boolean hasLinkItem(ListBlock list) {
    int place = list.ordered() ? 0 : ++listsBegun;
    boolean found = hasLinkItem(list.items());
    if (found && place > chosenPlace) {
      chosen = list;
      chosenPlace = place;
    }
    return found;
  }

  /**
   * The last paragraph outside the chosen list.
   *
   * @param shown whether paragraphs among these blocks are rendered as paragraphs, and not as the
   *     text of a tight item
   */
  private @Nullable Paragraph lastParagraph(List<? extends Block> blocks, boolean shown) {
    for (int i = blocks.size() - 1; i >= 0; i--) {
      Paragraph last = lastParagraph(blocks.get(i), shown);
      if (last != null) {
        return last;
      }
    }
    return null;
  }

  private boolean isChosen(ListBlock list) {
    return list.is(Optional.ofNullable(chosen));
  }

  private @Nullable Paragraph lastParagraph(Block block, boolean shown) {
    if (block instanceof Paragraph paragraph) {
      return shown ? paragraph : null;
    }
    if (block instanceof ListBlock list) {
      return isChosen(list) ? null : lastParagraph(list.items(), !list.tight());
    }
    return lastParagraph(block.children(), shown || block instanceof Quote);
  }
}
