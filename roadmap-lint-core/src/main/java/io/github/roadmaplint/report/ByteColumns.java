package io.github.roadmaplint.report;

import io.github.roadmaplint.source.Columns;
import io.github.roadmaplint.source.Source;

/** Columns of one text in bytes of UTF-8. */
record ByteColumns(Source source, Columns bytes) {

  static ByteColumns in(Source source) {
    return new ByteColumns(source, new Columns(source.text(), ByteColumns::count));
  }

  /** The same for another text, which is often the same one. */
  ByteColumns of(Source other) {
    return source == other ? this : in(other);
  }

  /** The column of an offset, 1-based. */
  int column(int offset) {
    return bytes.before(source.line(source.lineOf(offset)).start(), offset) + 1;
  }

  private static int count(CharSequence text, int from, int to) {
    int bytes = 0;
    for (int i = from; i < to; i++) {
      char c = text.charAt(i);
      // A surrogate pair has four bytes, for either starting half.
      bytes += c < 0x80 || Character.isHighSurrogate(c) ? 1 : c < 0x800 ? 2 : 3;
    }
    return bytes;
  }
}
