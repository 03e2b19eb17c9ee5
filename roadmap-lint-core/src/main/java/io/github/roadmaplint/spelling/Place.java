package io.github.roadmaplint.spelling;

/** Where a word stands. */
public enum Place {
  /** In a sentence. */
  TEXT,
  /** In a heading. */
  HEADING,
  /** In the text of a link. */
  LINK,
  /** In a label of a structure. */
  LABEL,
  /** In a string of front matter. */
  FIELD
}
