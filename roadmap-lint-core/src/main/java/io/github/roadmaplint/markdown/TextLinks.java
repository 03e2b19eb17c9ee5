package io.github.roadmaplint.markdown;

import io.github.roadmaplint.data.Data.StringData;
import io.github.roadmaplint.source.Source;
import io.github.roadmaplint.source.Span;
import java.util.List;
import java.util.Optional;

/** Finds the links in a YAML or JSON string that may contain Markdown. */
public final class TextLinks {
  private static final String SCHEME_END = "://";
  private static final String LINK_MIDDLE = "](";

  private TextLinks() {}

  /** Adds the links of the texts that contain a URL. */
  public static void add(Source source, List<StringData> texts, List<Link> links) {
    for (StringData text : texts) {
      if (text.value().contains(SCHEME_END)) {
        add(source, text, links);
      }
    }
  }

  /** Adds the URL that a string is, or the links that are in it. */
  public static void addField(Source source, StringData text, List<Link> links) {
    String value = text.value();
    boolean url = value.contains(SCHEME_END);
    if (url && !hasSpace(value) && !value.contains(LINK_MIDDLE)) {
      Span place = text.content();
      links.add(new Link(Link.Kind.FIELD, text.span(), value, place, value, place));
    } else if (url || value.contains(LINK_MIDDLE)) {
      add(source, text, links);
    }
  }

  private static boolean hasSpace(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (Character.isWhitespace(text.charAt(i))) {
        return true;
      }
    }
    return false;
  }

  /** Adds the links of a text, each with its span in the file. */
  public static void add(Source source, StringData text, List<Link> links) {
    RawPlaces places = RawPlaces.of(source, text);
    Source markdown = Source.of(source.path(), text.value());
    for (Link link : CommonMarkReader.read(markdown, Optional.empty(), 0).links()) {
      links.add(
          new Link(
              link.kind(),
              places.of(link.span()),
              link.text(),
              places.of(link.textSpan()),
              link.url(),
              places.of(link.urlSpan())));
    }
  }
}
