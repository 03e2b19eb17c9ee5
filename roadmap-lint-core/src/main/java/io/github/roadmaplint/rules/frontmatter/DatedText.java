package io.github.roadmaplint.rules.frontmatter;

import io.github.roadmaplint.data.Data.ObjectData;
import io.github.roadmaplint.data.Data.StringData;
import io.github.roadmaplint.data.FieldPath;
import io.github.roadmaplint.source.Span;
import java.util.ArrayList;
import java.util.List;

/**
 * A title or description that names a year.
 *
 * @param field for example {@code schema.description}
 */
record DatedText(String field, StringData text, NamedYear year) {
  /** Keywords are excluded, because people search for last year's roadmap. */
  static final List<String> FIELDS =
      List.of(
          "title",
          "briefTitle",
          "description",
          "briefDescription",
          "schema.headline",
          "schema.description",
          "seo.title",
          "seo.description");

  /** The titles and descriptions that name a year. */
  static List<DatedText> of(ObjectData fields) {
    List<DatedText> texts = new ArrayList<>();
    for (String field : FIELDS) {
      for (StringData text : FieldPath.texts(fields, field)) {
        NamedYear.lastIn(text.value())
            .ifPresent(year -> texts.add(new DatedText(field, text, year)));
      }
    }
    return texts;
  }

  /** The year itself if the raw text is equal to the value, otherwise the whole text. */
  Span place() {
    if (!text.verbatim()) {
      return text.span();
    }
    int start = text.content().start() + year.offset();
    return new Span(start, start + year.value().length());
  }
}
