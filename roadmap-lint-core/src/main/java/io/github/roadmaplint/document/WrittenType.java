package io.github.roadmaplint.document;

import io.github.roadmaplint.source.Source;
import io.github.roadmaplint.source.Span;
import java.util.Optional;

/**
 * The text between the two {@code @} of a resource, which may have letters and spaces that no type
 * of a site has: {@code @vídeo@Title}.
 *
 * @param place where it is; empty if it is written with escapes
 */
public record WrittenType(String type, Span place) {
  private static final int LONGEST = 24;
  private static final int MOST_WORDS = 3;

  /** The type of a resource as it is written. */
  public static Optional<WrittenType> of(Source source, Resource resource) {
    return resource.type().isPresent()
        ? Optional.of(new WrittenType(resource.type().get(), resource.typeSpan()))
        : foreign(source, resource);
  }

  private static Optional<WrittenType> foreign(Source source, Resource resource) {
    String text = resource.link().text();
    int close = text.startsWith("@") ? text.indexOf('@', 1) : -1;
    if (close < 2 || close > LONGEST) {
      return Optional.empty();
    }
    String type = text.substring(1, close);
    boolean titled = close + 1 < text.length() && text.charAt(close + 1) > ' ';
    if (!titled || !isWords(type)) {
      return Optional.empty();
    }
    int start = resource.link().textSpan().start();
    boolean verbatim = source.text().startsWith(text.substring(0, close + 1), start);
    Span place = verbatim ? new Span(start + 1, start + close) : Span.at(start);
    return Optional.of(new WrittenType(type, place));
  }

  /**
   * Whether it is one to three words, and not the first of several annotations or an npm package.
   */
  private static boolean isWords(String type) {
    if (!type.equals(type.strip()) || type.split(" ", -1).length > MOST_WORDS) {
      return false;
    }
    return type.codePoints()
        .allMatch(
            c ->
                Character.isLetter(c)
                    || Character.getType(c) == Character.NON_SPACING_MARK
                    || Character.getType(c) == Character.COMBINING_SPACING_MARK
                    || c == ' '
                    || c == '-');
  }
}
