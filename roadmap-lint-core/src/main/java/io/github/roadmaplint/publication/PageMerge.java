package io.github.roadmaplint.publication;

import io.github.roadmaplint.document.Resource;
import io.github.roadmaplint.document.TopicPage;
import io.github.roadmaplint.markdown.Link;
import io.github.roadmaplint.source.Edit;
import io.github.roadmaplint.source.Source;
import io.github.roadmaplint.source.Span;
import io.github.roadmaplint.text.Order;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/**
 * What one page lacks of another one that says the same: its resources. A resource with the same
 * URL is the same resource, whatever its type and title.
 *
 * @param missing the lines of the missing resources, in the order of the other page
 * @param edits the edits that add them, each after the last resource whose type does not come later
 */
public record PageMerge(List<String> missing, List<Edit> edits) {
  /** Copies the lists. */
  public PageMerge {
    missing = List.copyOf(missing);
    edits = List.copyOf(edits);
  }

  /**
   * Compares two pages.
   *
   * @param types the order of the types of resources; a type that is not in it comes first
   * @return empty if the other page has a title or a text of its own, or resources that are not
   *     plain lines
   */
  public static Optional<PageMerge> of(TopicPage kept, TopicPage other, List<String> types) {
    if (!title(other).equals(title(kept))) {
      return Optional.empty(); // like nearly all pages
    }
    Map<Integer, String> lines = new TreeMap<>();
    Set<String> known = new HashSet<>();
    kept.resources().forEach(resource -> known.add(resource.link().target().normalized()));
    for (Resource resource : other.resources()) {
      if (!isPlain(other.source(), resource)) {
        return Optional.empty();
      }
      if (known.add(resource.link().target().normalized())) {
        lines.put(resource.item().start(), other.source().text(resource.item()));
      }
    }
    if (!hasText(kept, other)) {
      return Optional.empty();
    }
    if (lines.isEmpty()) {
      return Optional.of(new PageMerge(List.of(), List.of()));
    }
    boolean list = kept.resources().stream().allMatch(resource -> isPlain(kept.source(), resource));
    return list && isOneList(kept)
        ? Optional.of(new Additions(kept, other, types).of(List.copyOf(lines.values())))
        : Optional.empty();
  }

  /** One line that begins at the bullet and consists of a link with its URL. */
  private static boolean isPlain(Source source, Resource resource) {
    Link link = resource.link();
    Span line = source.line(source.lineOf(resource.item().start()));
    return resource.item().start() == line.start()
        && resource.item().end() <= line.end()
        && source.text(new Span(link.span().end(), line.end())).isBlank()
        && link.kind() == Link.Kind.INLINE
        && link.isVerbatim()
        && !hasTitle(source, link);
  }

  /** A text after the URL, which readers see when they point at the link. */
  private static boolean hasTitle(Source source, Link link) {
    String rest = source.text(new Span(link.urlSpan().end(), link.span().end())).strip();
    return !rest.equals(")") && !rest.equals(">)");
  }

  private static boolean isOneList(TopicPage page) {
    Source source = page.source();
    for (int i = 1; i < page.resources().size(); i++) {
      int before = source.lineOf(page.resources().get(i - 1).item().start());
      if (source.lineOf(page.resources().get(i).item().start()) != before + 1) {
        return false;
      }
    }
    return true;
  }

  /** Whether a page has the text of the other one, or that has only a title. */
  private static boolean hasText(TopicPage kept, TopicPage other) {
    String text = words(withoutResources(other));
    return text.equals(words(withoutResources(kept))) || text.equals(words(heading(other)));
  }

  private static String heading(TopicPage page) {
    return page.title().map(heading -> page.source().text(heading.span())).orElse("");
  }

  private static String title(TopicPage page) {
    return page.title()
        .map(heading -> words(heading.content().text()).toLowerCase(Locale.ROOT))
        .orElse("");
  }

  /** White space is the same however much of it there is, except in code. */
  private static String words(String text) {
    String words = text.strip();
    boolean code = words.contains("```") || words.contains("~~~");
    return code ? words.replaceAll("[ \\t]+\n", "\n") : words.replaceAll("\\s+", " ");
  }

  /** The lines of a page without its resources and the line that introduces them. */
  private static String withoutResources(TopicPage page) {
    Source source = page.source();
    Set<Integer> left = new HashSet<>();
    page.resources().forEach(resource -> left.add(source.lineOf(resource.item().start())));
    introduction(page).ifPresent(left::add);
    StringBuilder text = new StringBuilder();
    for (int line = 1; line <= source.lineCount(); line++) {
      if (!left.contains(line)) {
        text.append(source.text(source.line(line))).append('\n');
      }
    }
    return text.toString();
  }

  /** The number of the line that does nothing but introduce the resources. */
  private static Optional<Integer> introduction(TopicPage page) {
    if (page.resources().isEmpty()) {
      return Optional.empty();
    }
    Source source = page.source();
    int line = source.lineOf(page.resources().get(0).item().start()) - 1;
    while (line > 0 && source.text(source.line(line)).isBlank()) {
      line--;
    }
    boolean alone = line > 1 && source.text(source.line(line - 1)).isBlank();
    return Optional.of(line)
        .filter(it -> alone && Introduction.is(source.text(source.line(it)).strip()));
  }

  /** Adds resources to a page. */
  private record Additions(TopicPage kept, TopicPage other, List<String> types) {

    PageMerge of(List<String> lines) {
      String end = kept.source().text().contains("\r\n") ? "\r\n" : "\n";
      List<Edit> edits = new ArrayList<>();
      if (kept.resources().isEmpty()) {
        edits.add(list(lines, end));
      } else {
        inserted(lines, end).forEach((at, text) -> edits.add(new Edit(Span.at(at), text)));
      }
      return new PageMerge(lines, edits);
    }

    private Edit list(List<String> lines, String end) {
      String text = kept.source().text();
      String introduction =
          introduction(other)
              .map(line -> other.source().text(other.source().line(line)).strip() + end + end)
              .orElse("");
      return new Edit(
          Span.at(text.stripTrailing().length()),
          end + end + introduction + String.join(end, lines));
    }

    private Map<Integer, String> inserted(List<String> lines, String end) {
      Map<Integer, String> texts = new TreeMap<>();
      List<String> sorted = new ArrayList<>(lines);
      sorted.sort(Order.byInt(line -> rank(typeOf(line))));
      int first = kept.resources().get(0).item().start();
      char bullet = kept.source().text().charAt(first); // another one would begin another list
      for (String added : sorted) {
        Optional<Resource> before =
            kept.resources().stream()
                .filter(it -> rank(it.type()) <= rank(typeOf(added)))
                .reduce((one, next) -> next);
        String line = bullet + added.substring(1);
        if (before.isPresent()) {
          Source source = kept.source();
          int at = source.line(source.lineOf(before.get().item().start())).end();
          texts.merge(at, end + line, String::concat);
        } else {
          texts.merge(first, line + end, String::concat);
        }
      }
      return texts;
    }

    private Optional<String> typeOf(String line) {
      return other.resources().stream()
          .filter(it -> other.source().text(it.item()).equals(line))
          .findFirst()
          .flatMap(Resource::type);
    }

    private int rank(Optional<String> type) {
      return type.map(types::indexOf).orElse(-1);
    }
  }
}
