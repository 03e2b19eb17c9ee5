package io.github.roadmaplint.rules.topic;

/** Sorts of characters that nobody sees. */
enum Invisible {
  /** A space at which no line breaks, and other spaces and separators than the ordinary ones. */
  BLANK("an unusual space", "unusual spaces", "Replace them with ordinary spaces."),
  /** A character of no width. */
  ZERO_WIDTH("a zero-width character", "zero-width characters", "Delete what is invisible."),
  /** Something between two letters: whether one word or two are meant, only a person can say. */
  WITHIN_WORD(
      "an invisible character within a word",
      "invisible characters within words",
      "Write a space between two words, or delete the character within one word."),
  /** A mark that turns the direction of writing, where nothing runs from right to left. */
  DIRECTION("a direction mark", "direction marks", "Delete what is invisible."),
  /** A letter of the invisible alphabet, which can hide a message. */
  TAG("a hidden letter", "hidden letters", "Delete what is invisible."),
  /** A control character other than tab and line end. */
  CONTROL("a control character", "control characters", "Delete what is invisible."),
  /** A carriage return that ends no line, or ends some lines while others do without. */
  CARRIAGE_RETURN(
      "a stray carriage return",
      "stray carriage returns",
      "Use the same line ending" + " in the whole file.");

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
