package io.github.roadmaplint.markdown;

import io.github.roadmaplint.data.Data.StringData;
import io.github.roadmaplint.source.Source;
import io.github.roadmaplint.source.Span;

/**
 * Maps the characters of a string to offsets in the file. Between them there may be quotes,
 * backslashes and indentation, which are not part of the string.
 */
public final class RawPlaces {
  private final StringData text;
  private final int[] offsets;

  private RawPlaces(StringData text, int[] offsets) {
    this.text = text;
    this.offsets = offsets;
  }

  /** The offsets of a string's characters. */
  public static RawPlaces of(Source source, StringData text) {
    return new RawPlaces(text, text.verbatim() ? new int[0] : align(source, text));
  }

  /**
   * The span in the file for a span in the value: the whole content of the string when it is not
   * known, because an escape represents another character.
   */
  public Span of(Span place) {
    Span content = text.content();
    if (text.verbatim()) {
      return new Span(content.start() + place.start(), content.start() + place.end());
    }
    if (offsets.length == 0) {
      return content;
    }
    int start = offsets[place.start()];
    return new Span(start, place.isEmpty() ? start : offsets[place.end() - 1] + 1);
  }

  /** The offset of each character and of the end; nothing when one of them cannot be found. */
  private static int[] align(Source source, StringData text) {
    String file = source.text();
    String value = text.value().stripTrailing();
    int[] offsets = new int[text.value().length() + 1];
    int at = text.content().start();
    int end = text.content().end();
    for (int i = 0; i < value.length(); i++) {
      while (at < end && !stands(value, i, file, at) && isBetween(file.charAt(at))) {
        at++;
      }
      if (at == end || !stands(value, i, file, at)) {
        return new int[0];
      }
      offsets[i] = at++;
    }
    for (int i = value.length(); i < offsets.length; i++) {
      offsets[i] = Math.min(at, end);
    }
    return offsets;
  }

  /** A line end in the file can be the space that folding made of it. */
  private static boolean stands(String value, int index, String file, int at) {
    char wanted = value.charAt(index);
    char found = file.charAt(at);
    return wanted == found || (wanted == ' ' && (found == '\n' || found == '\r'));
  }

  private static boolean isBetween(char c) {
    return Character.isWhitespace(c) || c == '\\' || c == '\'' || c == '"';
  }
}
