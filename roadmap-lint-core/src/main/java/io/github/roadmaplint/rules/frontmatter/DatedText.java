package io.github.roadmaplint.rules.frontmatter;

import io.github.roadmaplint.data.Data.ObjectData;
import io.github.roadmaplint.data.Data.StringData;
import io.github.roadmaplint.data.FieldPath;
import io.github.roadmaplint.source.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * A title or description that names a year.
 *
 * @param field for example {@code schema.description}
 */
record DatedText(String field, StringData text, NamedYear year) {
  private static final String KEYWORD = "seo.keywords";

  /** Without keywords: people also search for last year's roadmap. */
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

  /** The keywords that name a year. */
  static List<DatedText> keywords(ObjectData fields) {
    List<DatedText> keywords = new ArrayList<>();
    for (StringData text : FieldPath.texts(fields, KEYWORD + "[]")) {
      NamedYear.lastIn(text.value())
          .ifPresent(year -> keywords.add(new DatedText(KEYWORD, text, year)));
    }
    return keywords;
  }

  /** All keywords. */
  static Stream<String> keywordTexts(ObjectData fields) {
    return FieldPath.texts(fields, KEYWORD + "[]").stream().map(StringData::value);
  }

  boolean isKeyword() {
    return field.equals(KEYWORD);
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
