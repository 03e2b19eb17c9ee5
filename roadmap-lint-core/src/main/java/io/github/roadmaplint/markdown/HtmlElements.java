package io.github.roadmaplint.markdown;

import io.github.roadmaplint.markdown.Inline.InlineMark;
import io.github.roadmaplint.markdown.Link.Kind;
import io.github.roadmaplint.source.Span;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;

/**
 * The raw HTML elements in a Markdown text.
 *
 * @param closed elements that end in the same paragraph and in the same inline markup, in the order
 *     of their ends
 * @param unclosed tags that begin an element which does not end there, in the order of the file
 * @param strays names of end tags without a start tag
 * @param sure whether every parser finds these tags
 */
public record HtmlElements(
    List<Element> closed, List<HtmlTag> unclosed, List<String> strays, boolean sure) {
  private static final HtmlElements NONE = new HtmlElements(List.of(), List.of(), List.of(), true);
  private static final HtmlElements UNSURE =
      new HtmlElements(List.of(), List.of(), List.of(), false);

  /** Copies the lists. */
  public HtmlElements {
    closed = List.copyOf(closed);
    unclosed = List.copyOf(unclosed);
    strays = List.copyOf(strays);
  }

  /**
   * An element.
   *
   * @param span from its first tag to its last
   * @param tag the first
   * @param content what is between the two
   */
  public record Element(Span span, HtmlTag tag, Span content) {}

  /** The elements of a heading, a paragraph or a cell. */
  public static HtmlElements in(String text, Inline content) {
    if (content.marks().isEmpty()) {
      return NONE;
    }
    List<HtmlTag> tags = new ArrayList<>(0);
    List<Span> marked = new ArrayList<>(0);
    for (InlineMark mark : content.marks()) {
      if (mark.kind() == InlineMark.Kind.HTML) {
        Optional<List<HtmlTag>> read = HtmlTag.in(text, mark.span());
        if (read.isEmpty()) {
          return UNSURE;
        }
        tags.addAll(read.get());
      } else if (mark.kind() == InlineMark.Kind.EMPHASIS) {
        marked.add(mark.span());
      }
    }
    if (tags.isEmpty()) {
      return NONE;
    }
    content.links().stream()
        .filter(link -> link.kind() != Kind.IMAGE)
        .forEach(link -> marked.add(link.span()));
    marked.sort(null);
    return new Reader().read(tags, marked);
  }

  /** The elements of blocks of HTML, in order. */
  public static HtmlElements in(String text, List<Span> blocks) {
    List<HtmlTag> tags = new ArrayList<>();
    for (Span block : blocks) {
      Optional<List<HtmlTag>> read = HtmlTag.in(text, block);
      if (read.isEmpty()) {
        return UNSURE;
      }
      tags.addAll(read.get());
    }
    return new Reader().read(tags, List.of());
  }

  /** Links written as {@code <a href="url">text</a>} or as similar elements. */
  public List<Link> links(String text, String name) {
    List<Link> links = new ArrayList<>(0);
    for (Element element : closed) {
      Optional<Span> url = element.tag().attribute(text, "href");
      if (element.tag().lowerName().equals(name) && url.isPresent()) {
        String words = text.substring(element.content().start(), element.content().end());
        String target =
            text.substring(url.get().start(), url.get().end()).strip().replace("&amp;", "&");
        links.add(new Link(Kind.HTML, element.span(), words, element.content(), target, url.get()));
      }
    }
    return links;
  }

  private static final class Reader {
    private final List<Element> closed = new ArrayList<>();
    private final List<HtmlTag> unclosed = new ArrayList<>();
    private final List<String> strays = new ArrayList<>(0);

    /** Open tags; Markdown inline markup is included without a name. */
    private final Deque<HtmlTag> open = new ArrayDeque<>();

    /** The ends of that markup, the innermost first. */
    private final Deque<Integer> ends = new ArrayDeque<>();

    HtmlElements read(List<HtmlTag> tags, List<Span> marked) {
      int next = 0;
      for (HtmlTag tag : tags) {
        while (next < marked.size() && marked.get(next).start() <= tag.span().start()) {
          Span mark = marked.get(next++);
          endMarks(mark.start());
          open.push(new HtmlTag(mark, "", HtmlTag.Kind.WHOLE));
          ends.push(mark.end());
        }
        endMarks(tag.span().start());
        read(tag);
      }
      endMarks(Integer.MAX_VALUE);
      open.descendingIterator().forEachRemaining(unclosed::add);
      unclosed.sort((left, right) -> left.span().compareTo(right.span()));
      return new HtmlElements(closed, unclosed, strays, true);
    }

    /** Elements that begin inside inline markup cannot end after it. */
    private void endMarks(int place) {
      while (!ends.isEmpty() && ends.peek() <= place) {
        ends.pop();
        HtmlTag tag = open.pop();
        while (!isMark(tag)) {
          unclosed.add(tag);
          tag = open.pop();
        }
      }
    }

    private static boolean isMark(HtmlTag tag) {
      return tag.name().isEmpty();
    }

    private void read(HtmlTag tag) {
      if (tag.kind() == HtmlTag.Kind.OPENS) {
        open.push(tag);
      } else if (tag.kind() == HtmlTag.Kind.CLOSES) {
        HtmlTag first = open.peek();
        if (first != null && first.name().equals(tag.name())) {
          open.pop();
          Span all = new Span(first.span().start(), tag.span().end());
          int contentStart = first.span().end();
          Span content = new Span(contentStart, tag.span().start());
          closed.add(new Element(all, first, content));
        } else {
          strays.add(tag.lowerName());
        }
      }
    }
  }
}
