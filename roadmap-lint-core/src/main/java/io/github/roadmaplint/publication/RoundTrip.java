package io.github.roadmaplint.publication;

import io.github.roadmaplint.document.TopicPage;
import io.github.roadmaplint.markdown.MarkdownTree;
import io.github.roadmaplint.publication.Html.Element;
import io.github.roadmaplint.publication.HtmlBuilder.Rendered;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * A page as the site's script writes it back after it has read it.
 *
 * @param title the published title: {@code undefined} when there is none
 * @param description the text between title and resources, as Markdown; empty when there is none
 * @param introduction the sentence that the site writes before the resources
 * @param resources in the order of the site
 */
public record RoundTrip(
    String title, String description, String introduction, List<Line> resources) {

  /** The text that the script writes for a missing title. */
  public static final String NO_TITLE = "undefined";

  /** Copies the list. */
  public RoundTrip {
    resources = List.copyOf(resources);
  }

  /**
   * A resource as it is written back.
   *
   * @param resource the published resource
   * @param title its title, without a type
   * @param url its URL, encoded
   */
  public record Line(PublishedResource resource, String title, String url) {

    /** The whole line. */
    public String markdown() {
      return "- [@" + resource.type() + '@' + title + "](" + url + ')';
    }
  }

  /**
   * Computes the page that the site writes back. There is no result for a page that the site may
   * read differently: because of raw HTML, front matter, an invisible character before the title,
   * control characters, or links that a renderer may reject.
   */
  public static Optional<RoundTrip> of(TopicPage page, Publication publication) {
    String text = page.source().text();
    if (page.page().frontMatter().isPresent()
        || text.startsWith("\uFEFF")
        || hasControlCharacter(text)) {
      return Optional.empty();
    }
    Rendered html = HtmlBuilder.render(MarkdownTree.of(text), text, publication);
    List<Line> lines = new ArrayList<>();
    boolean known =
        html.title().isPresent() == publication.title().isPresent()
            && html.list().isPresent() == publication.list().isPresent()
            && html.deleted().isPresent() == publication.deleted().isPresent()
            && (html.list().isEmpty() || addLines(html.list().get(), publication, lines));
    return html.unsure() || !known
        ? Optional.empty()
        : Optional.of(written(html, publication, lines));
  }

  /** Whether it contains a vertical tab or a form feed, which Markdown parsers read differently. */
  public static boolean hasControlCharacter(String text) {
    return text.indexOf('\u000B') >= 0 || text.indexOf('\f') >= 0;
  }

  private static RoundTrip written(Rendered html, Publication publication, List<Line> lines) {
    html.list().ifPresent(list -> remove(list, html.root()));
    html.title().ifPresent(title -> remove(title, html.root()));
    html.deleted().ifPresent(paragraph -> remove(paragraph, html.root()));
    return new RoundTrip(
        html.title().map(title -> title.text("\n")).orElse(NO_TITLE),
        MarkdownWriter.write(html.root()),
        publication.site().introduction(),
        lines);
  }

  /** The whole page, without a line end at its end. */
  public String markdown() {
    StringBuilder page = new StringBuilder("# ").append(title);
    if (!description.isEmpty()) {
      page.append("\n\n").append(description);
    }
    if (!resources.isEmpty()) {
      page.append("\n\n").append(introduction).append('\n');
    }
    for (Line line : resources) {
      page.append('\n').append(line.markdown());
    }
    return page.toString();
  }

  private static boolean remove(Element wanted, Element from) {
    List<Html> children = from.children();
    for (int i = 0; i < children.size(); i++) {
      if (children.get(i) == wanted) {
        children.remove(i);
        return true;
      }
      if (children.get(i) instanceof Element child && remove(wanted, child)) {
        return true;
      }
    }
    return false;
  }

  /** Whether the links of the list are the published ones. */
  private static boolean addLines(Element list, Publication publication, List<Line> lines) {
    List<Element> anchors = new ArrayList<>();
    addAnchors(list, anchors);
    List<PublishedResource> written = publication.written();
    if (anchors.size() != written.size()) {
      return false;
    }
    IdentityHashMap<PublishedResource, Element> places = new IdentityHashMap<>();
    for (int i = 0; i < written.size(); i++) {
      places.put(written.get(i), anchors.get(i));
    }
    for (PublishedResource resource : publication.resources()) {
      Element anchor = Objects.requireNonNull(places.get(resource));
      lines.add(
          new Line(
              resource,
              PublishedResource.withoutType(anchor.text("\n")),
              anchor.attribute("href")));
    }
    return true;
  }

  private static void addAnchors(Element parent, List<Element> anchors) {
    for (Html child : parent.children()) {
      if (child instanceof Element element) {
        if (parent.is("li") && element.is("a")) {
          anchors.add(element);
        }
        addAnchors(element, anchors);
      }
    }
  }
}
