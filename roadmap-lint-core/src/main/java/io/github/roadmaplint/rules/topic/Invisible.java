package io.github.roadmaplint.rules.topic;

/** Sorts of characters that nobody sees. */
enum Invisible {
  /** A blank at which no line breaks, and other blanks than the ordinary one. */
  BLANK("an unusual blank", "unusual blanks", "Write ordinary blanks instead."),
  /** A character of no width. */
  ZERO_WIDTH("a character without width", "characters without width", "Delete what nobody sees."),
  /** A mark that turns the direction of writing, where nothing runs from right to left. */
  DIRECTION("a mark of direction", "marks of direction", "Delete what nobody sees."),
  /** A letter of the invisible alphabet, which can hide a message. */
  TAG("a hidden letter", "hidden letters", "Delete what nobody sees."),
  /** A control character other than tab and line end. */
  CONTROL("a control character", "control characters", "Delete what nobody sees."),
  /** A carriage return that ends no line, or ends some lines while others do without. */
  CARRIAGE_RETURN("a stray carriage return", "stray carriage returns", "End all lines alike.");

  private final String one;
  private final String many;
  private final String help;

  Invisible(String one, String many, String help) {
    this.one = one;
    this.many = many;
    this.help = help;
  }

  /** So many of them, in words. */
  String count(int number) {
    return number == 1 ? one : number + " " + many;
  }

  /** What to do about them. */
  String help() {
    return help;
  }
}
