package io.github.roadmaplint.rules.topic;

import io.github.roadmaplint.document.Resource;
import io.github.roadmaplint.document.TopicPage;
import io.github.roadmaplint.markdown.Block;
import io.github.roadmaplint.markdown.Block.Heading;
import io.github.roadmaplint.markdown.Block.Html;
import io.github.roadmaplint.markdown.Block.ListBlock;
import io.github.roadmaplint.markdown.Block.Paragraph;
import io.github.roadmaplint.markdown.Block.ThematicBreak;
import io.github.roadmaplint.publication.Introduction;
import io.github.roadmaplint.rule.TopicWords;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * The description of a topic page: everything except the title, the resources and their
 * introduction.
 *
 * @param blocks in the order of the page
 */
record Description(List<Block> blocks) {
  private static final Set<String> ANNOUNCING =
      Set.of(
          "articles",
          "article",
          "resources",
          "links",
          "references",
          "further reading",
          "learn more",
          "videos",
          "video",
          "additional resources",
          "recommended resources",
          "useful links",
          "free resources",
          "more resources");

  private static final int LONGEST_INTRODUCTION = 200;

  /** Copies the list. */
  Description {
    blocks = List.copyOf(blocks);
  }

  /** The description of a page. */
  static Description of(TopicPage page) {
    List<Block> all = page.page().blocks();
    List<Block> own = new ArrayList<>();
    for (int i = 0; i < all.size(); i++) {
      if (isIn(page, i)) {
        own.add(all.get(i));
      }
    }
    return new Description(own);
  }

  /** Whether the description has more than headings and lines. */
  static boolean hasWords(TopicPage page) {
    List<Block> all = page.page().blocks();
    for (int i = 0; i < all.size(); i++) {
      Block block = all.get(i);
      if (!(block instanceof Heading) && !(block instanceof ThematicBreak) && isIn(page, i)) {
        return true;
      }
    }
    return false;
  }

  /** The text of the description as the file contains it. */
  static String text(TopicPage page) {
    StringBuilder text = new StringBuilder();
    for (Block block : of(page).blocks()) {
      text.append(page.source().text(block.span())).append('\n');
    }
    return text.toString();
  }

  /** The letters and digits of the description, to compare it with another one. */
  static String letters(TopicPage page) {
    return TopicWords.joined(text(page));
  }

  private static boolean isIn(TopicPage page, int index) {
    List<Block> all = page.page().blocks();
    Block block = all.get(index);
    boolean leads = index + 1 < all.size() && isResources(page, all.get(index + 1));
    return !isTitle(page, block)
        && !isResources(page, block)
        && !announces(page, block, leads)
        && !isComment(page, block);
  }

  /** Whether the block is the title, or a heading of the wrong level that replaces it. */
  private static boolean isTitle(TopicPage page, Block block) {
    return page.title().isPresent()
        ? page.title().get() == block
        : block instanceof Heading && block == page.page().blocks().get(0);
  }

  /** The paragraph directly before the last list of resources, if it introduces them. */
  static Optional<Paragraph> introduction(TopicPage page) {
    List<Block> all = page.page().blocks();
    for (int i = all.size() - 1; i > 0; i--) {
      if (isResources(page, all.get(i))) {
        return all.get(i - 1) instanceof Paragraph paragraph && announces(page, paragraph, true)
            ? Optional.of(paragraph)
            : Optional.empty();
      }
    }
    return Optional.empty();
  }

  /** Whether the block is a bullet list that contains only resources. */
  static boolean isResources(TopicPage page, Block block) {
    if (!(block instanceof ListBlock list) || list.ordered() || page.resources().isEmpty()) {
      return false;
    }
    int inside = 0;
    for (int i = firstAfter(page.resources(), list.span().start());
        i < page.resources().size() && list.span().contains(page.resources().get(i).item());
        i++) {
      inside++;
    }
    return inside > 0 && inside >= list.items().size();
  }

  /** Index of the first resource at or after that offset; resources are in page order. */
  private static int firstAfter(List<Resource> resources, int offset) {
    int low = 0;
    int high = resources.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (resources.get(middle).item().start() < offset) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  /** Whether the block is a paragraph or heading that only introduces resources. */
  static boolean announces(TopicPage page, Block block, boolean leads) {
    if (block instanceof Heading heading) {
      String word = withoutColon(heading);
      return isGeneral(heading) || Introduction.is(word + ":");
    }
    if (!(block instanceof Paragraph paragraph) || !paragraph.content().links().isEmpty()) {
      return false;
    }
    String text = paragraph.content().text();
    return text.length() <= LONGEST_INTRODUCTION
        && (Introduction.is(text) || (leads && Introduction.leads(page.source(), paragraph)));
  }

  /** Whether a heading only announces resources. */
  static boolean isGeneral(Heading heading) {
    String word = withoutColon(heading);
    return heading.content().links().isEmpty()
        && (ANNOUNCING.contains(word.toLowerCase(Locale.ROOT))
            || Introduction.isInterchangeable(word + ":"));
  }

  private static String withoutColon(Heading heading) {
    String text = heading.content().text().strip();
    return text.endsWith(":") ? text.substring(0, text.length() - 1) : text;
  }

  private static boolean isComment(TopicPage page, Block block) {
    return block instanceof Html && page.source().text().startsWith("<!--", block.span().start());
  }
}
