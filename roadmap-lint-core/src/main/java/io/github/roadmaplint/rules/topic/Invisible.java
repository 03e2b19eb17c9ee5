package io.github.roadmaplint.rules.topic;

/** Sorts of characters that nobody sees. */
enum Invisible {
  /** A space at which no line breaks, and other spaces and separators than the ordinary ones. */
  BLANK("an unusual blank", "unusual blanks", "Write ordinary blanks instead."),
  /** A character of no width. */
  ZERO_WIDTH("a character without width", "characters without width", "Delete what nobody sees."),
  /** Something between two letters: whether one word or two are meant, only a person can say. */
  WITHIN_WORD(
      "an invisible character within a word",
      "invisible characters within words",
      "Write a space where two words meet, and delete it within one word."),
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
