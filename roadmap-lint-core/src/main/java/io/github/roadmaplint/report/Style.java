package io.github.roadmaplint.report;

/** How words are emphasised; the words themselves are the same in every style. */
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

  /** What a piece of text is. */
  enum Tone {
    /** What an error says of itself. */
    ERROR,
    /** What a warning says of itself. */
    WARNING,
    /** What a piece of information says of itself. */
    INFO,
    /** That all is well. */
    GOOD,
    /** What the eye should find first. */
    STRONG,
    /** What the eye may skip. */
    FAINT,
    /** What will be gone: struck out. */
    LOST
  }

  /** The text, emphasised. */
  String paint(Tone tone, String text);

  /** The text, leading to a page. */
  String link(String text, String uri);
}
