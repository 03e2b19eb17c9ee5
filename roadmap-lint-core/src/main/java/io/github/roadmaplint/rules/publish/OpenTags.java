package io.github.roadmaplint.rules.publish;

import io.github.roadmaplint.document.Resource;
import io.github.roadmaplint.document.TopicPage;
import io.github.roadmaplint.markdown.Block;
import io.github.roadmaplint.markdown.Block.Heading;
import io.github.roadmaplint.markdown.HtmlElements;
import io.github.roadmaplint.markdown.Inline;
import io.github.roadmaplint.source.Span;
import java.util.Collections;
import java.util.HashMap;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;

/**
 * The first HTML tag in each heading and resource that begins an element which does not end there.
 */
final class OpenTags {
  private final String text;
  private final Optional<Heading> title;
  private final Map<Integer, Resource> resources = new HashMap<>();
  private final NavigableMap<Integer, OpenTag> tags = new TreeMap<>();

  /** The thing that a tag breaks. */
  enum Broken {
    TITLE,
    HEADING,
    RESOURCE
  }

  /**
   * A tag.
   *
   * @param inTitle whether it is in the title of the broken link or heading, not beside it
   */
  record OpenTag(Span span, Broken broken, boolean inTitle) {}

  private OpenTags(TopicPage page) {
    this.text = page.source().text();
    this.title = page.title();
    page.resources().forEach(it -> resources.put(it.link().span().start(), it));
  }

  /** The tags of a page, by their start. */
  static NavigableMap<Integer, OpenTag> in(TopicPage page) {
    if (!page.source().characters().has('<')) {
      return Collections.emptyNavigableMap();
    }
    OpenTags found = new OpenTags(page);
    for (Block block : Block.flatten(page.page().blocks())) {
      for (Inline content : block.inlines()) {
        found.collect(block, content);
      }
    }
    return found.tags;
  }

  /** Whether one of the tags is inside the span. */
  static boolean areIn(NavigableMap<Integer, OpenTag> tags, Span place) {
    Map.Entry<Integer, OpenTag> next = tags.ceilingEntry(place.start());
    return next != null && place.contains(next.getValue().span());
  }

  private void collect(Block block, Inline content) {
    if (block instanceof Heading) {
      add(content, block.is(title) ? Broken.TITLE : Broken.HEADING);
    } else if (resources.containsKey(content.span().start())) {
      add(content, Broken.RESOURCE);
    }
  }

  private void add(Inline content, Broken broken) {
    HtmlElements html = HtmlElements.in(text, content);
    if (html.unclosed().isEmpty()) {
      return;
    }
    Span tag = html.unclosed().get(0).span();
    Resource resource = resources.get(content.span().start());
    boolean beside = resource != null && !resource.link().textSpan().contains(tag);
    tags.put(tag.start(), new OpenTag(tag, broken, !beside));
  }
}
