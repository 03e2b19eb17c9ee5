package io.github.roadmaplint.rules.resource;

import io.github.roadmaplint.document.TopicPage;
import io.github.roadmaplint.markdown.Definition;
import io.github.roadmaplint.rule.Problem;
import io.github.roadmaplint.rule.Problems;
import io.github.roadmaplint.source.Span;
import io.github.roadmaplint.text.Quoted;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Resources that Markdown reads as a definition of a link, {@code [label]: URL}, so that readers do
 * not see them.
 */
final class ResourceDefinitions {
  private static final int MOST_SHOWN = 30;

  private final Map<Integer, Definition> byStart = new HashMap<>();
  private final Set<Span> used = new HashSet<>();

  private ResourceDefinitions() {}

  /** The definitions of a page, and which of them its links use. */
  static ResourceDefinitions in(TopicPage page) {
    ResourceDefinitions definitions = new ResourceDefinitions();
    if (!page.page().definitions().isEmpty()) {
      page.page().definitions().forEach(it -> definitions.byStart.put(it.span().start(), it));
      page.page().links().forEach(link -> definitions.used.add(link.urlSpan()));
    }
    return definitions;
  }

  /** Reports links in place of a URL: {@code [^1]: [@type@Title](https://…)}. */
  void check(TopicPage page, Problems problems) {
    for (Definition definition : page.page().definitions()) {
      if (isLink(definition)) {
        problems.add(
            Problem.of(
                definition.urlSpan(),
                "Link in the definition of "
                    + Quoted.of(definition.label(), MOST_SHOWN)
                    + " is not published",
                "Write it as an item of the list of resources; the site has no footnotes."));
      }
    }
  }

  /** The definition that begins at an offset. */
  Optional<Definition> at(int offset) {
    return Optional.ofNullable(byStart.get(offset));
  }

  /**
   * The defect of a line that begins with a definition.
   *
   * @param line the text of the line
   * @param body where the definition begins in the line
   * @param typed whether its label begins with a type
   */
  Optional<LineDefect> defect(Definition definition, String line, int body, boolean typed) {
    boolean item = !line.substring(0, body).isBlank();
    String label = definition.label();
    boolean meant = typed || (item && definition.url().startsWith("http") && !isNote(label));
    if (!meant || isLink(definition) || used.contains(definition.urlSpan())) {
      return Optional.empty();
    }
    String mark = "[" + label + "]: ";
    String url = line.startsWith(mark, body) ? line.substring(body + mark.length()).strip() : "";
    boolean simple = item && typed && url.equals(definition.url());
    String shown = Quoted.of(label, MOST_SHOWN);
    return Optional.of(
        LineDefect.of(
            "Resource " + shown + " is written as a definition, which readers do not see",
            "Remove the colon, and write the URL in parentheses.",
            simple ? line.substring(0, body) + "[" + label + "](" + url + ")" : ""));
  }

  private static boolean isLink(Definition definition) {
    return definition.url().startsWith("[") && definition.url().contains("](http");
  }

  /** Whether it is the label of a footnote or of a comment. */
  private static boolean isNote(String label) {
    return label.startsWith("^") || label.startsWith("//");
  }
}
