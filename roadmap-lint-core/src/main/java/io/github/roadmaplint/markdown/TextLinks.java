package io.github.roadmaplint.markdown;

import io.github.roadmaplint.data.Data.StringData;
import io.github.roadmaplint.source.Source;
import java.util.List;
import java.util.Optional;

/** Finds the links in a YAML or JSON string that may contain Markdown. */
public final class TextLinks {
  private static final String SCHEME_END = "://";

  private TextLinks() {}

  /** Adds the links of the texts that contain a URL. */
  public static void add(Source source, List<StringData> texts, List<Link> links) {
    for (StringData text : texts) {
      if (text.value().contains(SCHEME_END)) {
        add(source, text, links);
      }
    }
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
