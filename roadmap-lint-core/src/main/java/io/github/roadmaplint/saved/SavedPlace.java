package io.github.roadmaplint.saved;

import io.github.roadmaplint.saved.PositionText.ImpossiblePositionException;
import io.github.roadmaplint.source.Span;

/** A range of a file by lines and columns, as reports have it. */
record SavedPlace(int line, int column, int endLine, int endColumn) {

  /** Reads the range of a finding or of an edit, and adds both ends to the text. */
  static SavedPlace read(SavedObject object, PositionText text) throws SavedReportException {
    SavedPlace place =
        new SavedPlace(
            object.number("line", 1),
            object.number("column", 1),
            object.number("endLine", 1),
            object.number("endColumn", 1));
    if (place.endLine < place.line
        || (place.endLine == place.line && place.endColumn < place.column)) {
      throw object.wrong("endLine", "is before the start");
    }
    try {
      text.add(place.line, place.column, object.number("byteColumn", 1, place.column));
      text.add(place.endLine, place.endColumn, object.number("endByteColumn", 1, place.endColumn));
    } catch (ImpossiblePositionException impossible) {
      throw object.wrong("byteColumn", impossible.problem());
    }
    return place;
  }

  /** The range in the text, which is complete. */
  Span in(PositionText text) {
    return new Span(text.offset(line, column), text.offset(endLine, endColumn));
  }
}
