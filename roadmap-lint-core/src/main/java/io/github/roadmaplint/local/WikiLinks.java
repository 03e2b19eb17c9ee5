package io.github.roadmaplint.local;

import io.github.roadmaplint.markdown.Block;
import io.github.roadmaplint.markdown.Inline;
import io.github.roadmaplint.markdown.Inline.InlineMark;
import io.github.roadmaplint.markdown.Link;
import io.github.roadmaplint.markdown.Link.Kind;
import io.github.roadmaplint.markdown.Page;
import io.github.roadmaplint.source.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds links such as {@code [[Page]]}, {@code [[Page#Heading|text]]} and {@code ![[image.png]]} in
 * the texts of a page. They name a page anywhere in the repository.
 */
final class WikiLinks {
  private static final Pattern LINK =
      Pattern.compile(
          "(!?)\\[\\[([^\\[\\]|#\\n]+)(?:#([^\\[\\]|\\n]*))?(?:\\|[^\\[\\]\\n]*)?\\]\\]");

  private final String from;
  private final Function<String, List<String>> named;

  /**
   * The links of one page.
   *
   * @param from its path
   * @param named the paths of a name, whatever its case
   */
  WikiLinks(String from, Function<String, List<String>> named) {
    this.from = from;
    this.named = named;
  }

  /** Whether such a link leads to a file, so that brackets in the texts of links do not count. */
  boolean areIn(Page page) {
    return in(page).stream().anyMatch(link -> link.state() == PathState.FILE);
  }

  List<LocalLink> in(Page page) {
    List<LocalLink> found = new ArrayList<>(0);
    if (page.source().text().contains("[[")) {
      for (Block block : Block.flatten(page.blocks())) {
        block.inlines().forEach(inline -> addTo(found, page, inline));
      }
    }
    return found;
  }

  private void addTo(List<LocalLink> found, Page page, Inline inline) {
    Matcher link = LINK.matcher(page.source().text(inline.span()));
    while (link.find()) {
      int start = inline.span().start() + link.start();
      Span span = new Span(start, start + link.group().length());
      boolean code =
          inline.marks().stream()
              .anyMatch(it -> it.kind() == InlineMark.Kind.CODE && it.span().contains(span));
      if (!code && !link.group(2).isBlank()) {
        found.add(link(span, link));
      }
    }
  }

  private LocalLink link(Span span, Matcher link) {
    String name = link.group(2).strip();
    Optional<String> anchor = Optional.ofNullable(link.group(3)).map(Anchors::of);
    Link written = new Link(Kind.INLINE, span, name, span, name, span);
    LocalTarget target = new LocalTarget(name, false, anchor);
    boolean image = !link.group(1).isEmpty();
    Optional<String> file = file(name);
    return new LocalLink(
        from,
        written,
        image,
        target,
        file.orElse(name),
        file.isPresent() ? PathState.FILE : PathState.MISSING);
  }

  /** The file of a name, which can begin with folders; GitHub writes spaces as hyphens. */
  private Optional<String> file(String name) {
    String last = name.substring(name.lastIndexOf('/') + 1);
    return List.of(last, last + ".md", last.replace(' ', '-') + ".md").stream()
        .flatMap(it -> named.apply(it).stream())
        .findFirst();
  }
}
