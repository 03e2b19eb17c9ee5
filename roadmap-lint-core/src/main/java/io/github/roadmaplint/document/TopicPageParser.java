package io.github.roadmaplint.document;

import io.github.roadmaplint.layout.PageName;
import io.github.roadmaplint.markdown.Block;
import io.github.roadmaplint.markdown.Block.Heading;
import io.github.roadmaplint.markdown.Block.Item;
import io.github.roadmaplint.markdown.Block.ListBlock;
import io.github.roadmaplint.markdown.Block.Paragraph;
import io.github.roadmaplint.markdown.HtmlElements;
import io.github.roadmaplint.markdown.Inline;
import io.github.roadmaplint.markdown.Link;
import io.github.roadmaplint.markdown.Page;
import io.github.roadmaplint.source.Span;
import io.github.roadmaplint.text.Ascii;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Finds the title and the resources of a page. */
public final class TopicPageParser {
  private final String text;
  private final List<Resource> resources = new ArrayList<>();
  private @Nullable Heading title;

  private TopicPageParser(String text) {
    this.text = text;
  }

  /** Describes the page as a topic. Never throws. */
  public static TopicPage parse(Page page, String fileName) {
    return parse(page, PageName.parse(fileName));
  }

  /** Describes the page as a topic. Never throws. */
  public static TopicPage parse(Page page, PageName name) {
    TopicPageParser parser = new TopicPageParser(page.source().text());
    parser.read(page.blocks(), false);
    Optional<Heading> title = Optional.ofNullable(parser.title);
    return new TopicPage(page, name, title, parser.resources);
  }

  /**
   * Reads blocks and everything inside them.
   *
   * @param bullets whether they are the items of a bullet list
   */
  private void read(List<? extends Block> blocks, boolean bullets) {
    for (int i = 0; i < blocks.size(); i++) {
      Block block = blocks.get(i);
      if (bullets && block instanceof Item item) {
        addResource(item);
      } else if (block instanceof Heading heading && heading.level() == 1 && title == null) {
        title = heading;
      }
      read(block.children(), block instanceof ListBlock list && !list.ordered());
    }
  }

  private void addResource(Item item) {
    if (item.children().isEmpty() || !(item.children().get(0) instanceof Paragraph paragraph)) {
      return;
    }
    Inline content = paragraph.content();
    int start = content.span().start();
    List<Link> links = content.links();
    if (!links.isEmpty()
        && links.get(0).span().start() == start
        && links.get(0).kind() != Link.Kind.IMAGE) {
      resources.add(resource(withoutNestedLists(item), links.get(0)));
    } else if (!content.marks().isEmpty()) {
      anchor(content).ifPresent(it -> resources.add(resource(withoutNestedLists(item), it)));
    }
  }

  /** The link that the content begins with, written in HTML. */
  private Optional<Link> anchor(Inline content) {
    for (Link link : HtmlElements.in(text, content).links(text, "a")) {
      if (link.span().start() == content.span().start()) {
        return Optional.of(link);
      }
    }
    return Optional.empty();
  }

  private static Span withoutNestedLists(Item item) {
    int end = item.span().start();
    for (Block block : item.children()) {
      if (block instanceof ListBlock) {
        return new Span(item.span().start(), end);
      }
      end = block.span().end();
    }
    return item.span();
  }

  private Resource resource(Span item, Link link) {
    Span raw = link.textSpan();
    int end = typeEnd(link.text());
    if (end == 0) {
      Span none = Span.at(raw.start());
      return new Resource(item, link, Optional.empty(), none, link.text(), raw);
    }
    String type = link.text().substring(1, end);
    int at = text.substring(raw.start(), raw.end()).indexOf("@" + type + "@");
    int place = raw.start() + at;
    Span typeSpan = at < 0 ? Span.at(raw.start()) : new Span(place + 1, place + end);
    Span titleSpan = at < 0 ? raw : new Span(place + end + 1, raw.end());
    String title = link.text().substring(end + 1);
    return new Resource(item, link, Optional.of(type), typeSpan, title, titleSpan);
  }

  /** Index of the second {@code @} of a leading {@code @type@}, or 0. */
  private static int typeEnd(String text) {
    if (!text.startsWith("@")) {
      return 0;
    }
    int end = 1;
    while (end < text.length() && isTypeCharacter(text.charAt(end))) {
      end++;
    }
    return end > 1 && end < text.length() && text.charAt(end) == '@' ? end : 0;
  }

  private static boolean isTypeCharacter(char c) {
    return Ascii.isLetterOrDigit(c) || c == '.' || c == '-' || c == '_';
  }
}
