package io.github.roadmaplint.data;

import io.github.roadmaplint.data.Data.NumberData;
import io.github.roadmaplint.source.Span;
import java.math.BigDecimal;

/** Reads decimal numbers with bounded computing time. */
final class Numbers {
  /** Numbers with more digits in plain notation are not read. */
  static final int MAX_DIGITS = 1000;

  private Numbers() {}

  /** The number that the text represents; the text must be a JSON number. */
  static NumberData read(Span span, String text) throws DefectException {
    return read(span, text.toCharArray(), 0, text.length());
  }

  /** The same for some characters. */
  static NumberData read(Span span, char[] chars, int start, int length) throws DefectException {
    if (length > MAX_DIGITS) {
      throw Defects.tooLarge(span);
    }
    try {
      BigDecimal value = new BigDecimal(chars, start, length);
      if (Math.abs((long) value.scale()) <= MAX_DIGITS) {
        return new NumberData(span, value);
      }
    } catch (NumberFormatException exponentTooLarge) {
      throw Defects.tooLarge(span);
    }
    throw Defects.tooLarge(span);
  }
}
