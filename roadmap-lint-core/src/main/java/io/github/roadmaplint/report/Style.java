package io.github.roadmaplint.report;

/** How words are emphasized; the words themselves are the same in every style. */
public interface Style {

  /** No emphasis at all. */
  Style PLAIN =
      new Style() {
        @Override
        public String paint(Tone tone, String text) {
          return text;
        }

        @Override
        public String link(String text, String uri) {
          return text;
        }
      };

  /** The meaning of a piece of text. */
  enum Tone {
    /** An error. */
    ERROR,
    /** A warning. */
    WARNING,
    /** An information. */
    INFO,
    /** A success. */
    GOOD,
    /** Important text. */
    STRONG,
    /** Less important text. */
    FAINT,
    /** Lost text, which is struck out. */
    LOST
  }

  /** The emphasized text. */
  String paint(Tone tone, String text);

  /** The text as a link to a page. */
  String link(String text, String uri);
}
