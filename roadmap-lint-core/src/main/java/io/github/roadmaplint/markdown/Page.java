package io.github.roadmaplint.markdown;

import io.github.roadmaplint.source.Source;
import io.github.roadmaplint.source.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A Markdown page.
 *
 * @param source its text
 * @param frontMatter the YAML between the two {@code ---} lines at the start, as a span without
 *     those lines; absent when there is none
 * @param blocks the top-level blocks after the front matter
 * @param links every link of the page, images and nested ones included, in the order of the file
 * @param htmlLinks links that are written as HTML, which Markdown does not recognize
 * @param definitions the definitions of links, in the order of the file
 */
public record Page(
    Source source,
    Optional<Span> frontMatter,
    List<Block> blocks,
    List<Link> links,
    List<Link> htmlLinks,
    List<Definition> definitions) {

  /** A page without HTML and definitions. */
  Page(Source source, Optional<Span> frontMatter, List<Block> blocks, List<Link> links) {
    this(source, frontMatter, blocks, links, List.of(), List.of());
  }

  /** Copies the lists. */
  public Page {
    blocks = List.copyOf(blocks);
    links = List.copyOf(links);
    htmlLinks = List.copyOf(htmlLinks);
    definitions = List.copyOf(definitions);
  }

  /** The text of the paragraphs at the top level, which are in the language of the page. */
  public String paragraphText() {
    StringBuilder text = new StringBuilder();
    for (Block block : blocks) {
      if (block instanceof Block.Paragraph paragraph) {
        text.append(paragraph.content().text()).append('\n');
      }
    }
    return text.toString();
  }

  /** The HTML blocks, and the tags and comments in texts, in the order of the file. */
  public List<Span> htmlSpans() {
    if (source.text().indexOf('<') < 0) {
      return List.of();
    }
    List<Span> spans = new ArrayList<>();
    for (Block block : Block.flatten(blocks)) {
      if (block instanceof Block.Html) {
        spans.add(block.span());
      }
      for (Inline inline : block.inlines()) {
        inline.marks().stream()
            .filter(mark -> mark.kind() == Inline.InlineMark.Kind.HTML)
            .forEach(mark -> spans.add(mark.span()));
      }
    }
    return spans;
  }

  /** Every link: those of Markdown, then those that are written as HTML. */
  public List<Link> allLinks() {
    if (htmlLinks.isEmpty()) {
      return links;
    }
    List<Link> all = new ArrayList<>(links);
    all.addAll(htmlLinks);
    return all;
  }
}
