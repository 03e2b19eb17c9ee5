package io.github.roadmaplint.rules.topic;

/** Kinds of invisible characters. */
enum Invisible {
  /** A no-break space, and other unusual spaces and separators. */
  BLANK("an unusual space", "unusual spaces", "Replace them with ordinary spaces."),
  /** A zero-width character. */
  ZERO_WIDTH("a zero-width character", "zero-width characters", "Delete what is invisible."),
  /**
   * An invisible character between two letters: only a person can decide whether it is one word or
   * two.
   */
  WITHIN_WORD(
      "an invisible character within a word",
      "invisible characters within words",
      "Write a space between two words, or delete the character within one word."),
  /** A mark that changes the writing direction, in a text without right-to-left letters. */
  DIRECTION("a direction mark", "direction marks", "Delete what is invisible."),
  /** An invisible tag letter, which can hide a message. */
  TAG("a hidden letter", "hidden letters", "Delete what is invisible."),
  /** A control character other than tab and line end. */
  CONTROL("a control character", "control characters", "Delete what is invisible."),
  /** A carriage return that does not end a line, or ends only some of the lines. */
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

  /** The number of characters, in words. */
  String count(int number) {
    return number == 1 ? one : number + " " + many;
  }

  /** The help for these characters. */
  String help() {
    return help;
  }
}
