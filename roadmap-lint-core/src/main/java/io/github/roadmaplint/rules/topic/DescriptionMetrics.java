package io.github.roadmaplint.rules.topic;

import io.github.roadmaplint.markdown.Block;
import io.github.roadmaplint.markdown.Inline;
import io.github.roadmaplint.markdown.Inline.InlineMark;
import io.github.roadmaplint.markdown.Page;
import io.github.roadmaplint.publication.DroppedTags;
import io.github.roadmaplint.source.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Counts the elements that make a description too long. */
final class DescriptionMetrics {
  private static final int SHORT_CODE = 10;

  /**
   * Words with their spaces are never shorter on average, so most texts do not need to be counted.
   */
  private static final int SHORTEST_WORD = 3;

  private final String text;
  private final Set<Span> lost;
  private final int maxParagraphs;
  private final StrayEndTags endTags = new StrayEndTags();
  private final List<String> texts = new ArrayList<>();
  private int characters;
  private int paragraphs;
  private int words;
  private int headings;
  private int codes;
  private int images;
  private int tags;
  private Optional<Span> first = Optional.empty();

  private DescriptionMetrics(Page page, int maxParagraphs) {
    this.text = page.source().text();
    this.lost = Set.copyOf(DroppedTags.in(page));
    this.maxParagraphs = maxParagraphs;
  }

  /**
   * Counts what is in the blocks.
   *
   * @param page the page that contains them
   */
  static DescriptionMetrics of(Page page, List<Block> blocks, int maxParagraphs, int maxWords) {
    DescriptionMetrics counts = new DescriptionMetrics(page, maxParagraphs);
    counts.add(blocks, true);
    int words = counts.characters < maxWords * SHORTEST_WORD ? 0 : counts.countWords();
    if (words > maxWords) {
      counts.words = words;
      counts.mark(blocks.get(0).span());
    }
    return counts;
  }

  /** The span of the first element above a limit; absent when there is none. */
  Optional<Span> first() {
    return first;
  }

  /** The elements above the limits, such as {@code 4 paragraphs, 1 image}. */
  String inWords() {
    List<String> parts = new ArrayList<>();
    say(parts, paragraphs > maxParagraphs ? paragraphs : 0, "paragraph");
    say(parts, words, "word");
    say(parts, headings, "sub-heading");
    say(parts, codes, "code block");
    say(parts, images, "image");
    say(parts, tags, "HTML tag");
    return String.join(", ", parts);
  }

  private static void say(List<String> parts, int count, String what) {
    if (count > 0) {
      parts.add(count + " " + what + (count == 1 ? "" : "s"));
    }
  }

  private void add(List<? extends Block> blocks, boolean top) {
    for (Block block : blocks) {
      if (block instanceof Block.Paragraph && top) {
        addParagraph(block.span());
      } else if (block instanceof Block.Heading heading) {
        addHeading(heading);
      } else if (block instanceof Block.Code) {
        addCode(block.span());
      } else if (block instanceof Block.Html && isSeen(block.span())) {
        tags++;
        mark(block.span());
      }
      for (Inline content : block.inlines()) {
        add(content);
      }
      add(block.children(), false);
    }
  }

  /** Another end tag than that of an element before it shows nothing. */
  private boolean isSeen(Span html) {
    return !endTags.isAll(text.substring(html.start(), html.end()));
  }

  /** One short piece of code is allowed as an example. */
  private void addCode(Span code) {
    int lines = 1;
    for (int i = code.start(); i < code.end(); i++) {
      lines += text.charAt(i) == '\n' ? 1 : 0;
    }
    codes++;
    if (codes > 1 || lines > SHORT_CODE) {
      mark(code);
    }
  }

  /** Another rule reports a second title. */
  private void addHeading(Block.Heading heading) {
    if (heading.level() > 1) {
      headings++;
      mark(heading.span());
    }
  }

  private void addParagraph(Span paragraph) {
    paragraphs++;
    if (paragraphs > maxParagraphs) {
      mark(paragraph);
    }
  }

  private void add(Inline content) {
    texts.add(content.text());
    characters += content.text().length();
    for (InlineMark mark : content.marks()) {
      boolean tag =
          mark.kind() == InlineMark.Kind.HTML && isSeen(mark.span()) && !lost.contains(mark.span());
      if (mark.kind() == InlineMark.Kind.IMAGE || tag) {
        images += mark.kind() == InlineMark.Kind.IMAGE ? 1 : 0;
        tags += tag ? 1 : 0;
        mark(mark.span());
      }
    }
  }

  private void mark(Span place) {
    if (first.isEmpty() || place.compareTo(first.get()) < 0) {
      first = Optional.of(place);
    }
  }

  private int countWords() {
    int count = 0;
    for (String part : texts) {
      count += wordsIn(part);
    }
    return count;
  }

  private static int wordsIn(String text) {
    int count = text.isBlank() ? 0 : 1;
    for (int at = text.indexOf(' '); at >= 0; at = text.indexOf(' ', at + 1)) {
      count++;
    }
    return count;
  }
}
