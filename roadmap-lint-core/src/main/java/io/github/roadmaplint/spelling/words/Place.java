package io.github.roadmaplint.spelling.words;

/** The kind of text that contains a word. */
public enum Place {
  /** In a sentence. */
  TEXT(0),
  /** In a heading. */
  HEADING(1),
  /** In the text of a link. */
  LINK(2),
  /** In a label of a structure. */
  LABEL(3),
  /** In a string of front matter. */
  FIELD(4),
  /** At the beginning of the text of a link, after {@code @type@}. */
  TITLE_START(5);

  /** The number of bits of a {@link #code}. */
  static final int BITS = 3;

  /** These bits. */
  static final int MASK = (1 << BITS) - 1;

  private static final Place[] BY_CODE = values();

  private final int code;

  Place(int code) {
    this.code = code;
  }

  /** A number below 8 that represents the place. */
  int code() {
    return code;
  }

  /** The place of a {@link #code}; a forged cache can contain numbers that are none. */
  static Place of(int code) {
    return code < BY_CODE.length ? BY_CODE[code] : TEXT;
  }
}
