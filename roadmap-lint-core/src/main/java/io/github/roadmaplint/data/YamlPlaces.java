package io.github.roadmaplint.data;

import io.github.roadmaplint.data.Data.StringData;
import io.github.roadmaplint.source.Span;
import org.yaml.snakeyaml.error.Mark;
import org.yaml.snakeyaml.events.Event;

/** Turns the marks of SnakeYAML, which count code points, into offsets of the file. */
final class YamlPlaces {
  private final String text;
  private final int start;
  private final int[] offsets;

  /**
   * Offsets of a part of a file.
   *
   * @param text the part
   * @param start its offset in the file
   */
  YamlPlaces(String text, int start) {
    this.text = text;
    this.start = start;
    this.offsets = offsets(text);
  }

  private static int[] offsets(String text) {
    int count = text.codePointCount(0, text.length());
    if (count == text.length()) {
      return new int[0];
    }
    int[] offsets = new int[count + 1];
    int at = 0;
    for (int i = 0; i < count; i++) {
      offsets[i] = at;
      at += Character.charCount(text.codePointAt(at));
    }
    offsets[count] = at;
    return offsets;
  }

  /** The start of the part. */
  Span start() {
    return Span.at(start);
  }

  /** The text of the part. */
  String text() {
    return text;
  }

  /** The offset of a mark in the part. */
  int offset(Mark mark) {
    int index = mark.getIndex();
    return offsets.length == 0
        ? Math.min(index, text.length())
        : offsets[Math.min(index, offsets.length - 1)];
  }

  Span span(Event event) {
    return span(offset(event.getStartMark()), offset(event.getEndMark()));
  }

  /** The offset in the file of an offset in the part. */
  Span span(int from, int to) {
    return new Span(start + from, start + to);
  }

  /** The name of a key; a key that is not a string has its raw text as its name. */
  String keyText(Data key) {
    return key instanceof StringData string
        ? string.value()
        : text.substring(key.span().start() - start, key.span().end() - start);
  }
}
