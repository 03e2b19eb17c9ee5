package io.github.roadmaplint.rules.text;

import static io.github.roadmaplint.rules.text.PunctuationRule.at;
import static io.github.roadmaplint.rules.text.PunctuationRule.isLineEnd;
import static io.github.roadmaplint.rules.text.SpaceBeforePunctuation.LONGEST_SENTENCE;
import static io.github.roadmaplint.rules.text.SpaceBeforePunctuation.SENTENCE;

/**
 * The sentence around a mark with a space before it, on the line of the mark.
 *
 * @param mark the offset of the mark
 */
record MarkedSentence(String text, int mark) {

  /**
   * Whether a sentence goes on after a colon. Colons between spaces also separate terms and types
   * from what they are, and other data.
   */
  boolean isBeforeClause() {
    char next = at(text, mark + 2);
    boolean begins = Character.isLetter(next) || next == '`' || next == '[' || next == '"';
    return at(text, mark + 1) == ' ' && begins && isLong() && !isItem() && !isInSeries();
  }

  /** Whether enough words for a sentence are before the mark, the last one in small letters. */
  boolean isLong() {
    int before = SpaceBeforePunctuation.beforeSpaces(text, mark);
    int words = 0;
    for (int i = start(); i < before; i++) {
      words += Character.isLetter(text.charAt(i)) && at(text, i - 1) <= ' ' ? 1 : 0;
    }
    return words >= SENTENCE
        && Character.isLowerCase(at(text, before))
        && Character.isLowerCase(at(text, before - 1));
  }

  /** Whether the words before it begin an item: {@code - the first name : the name}. */
  private boolean isItem() {
    int start = start();
    char before = at(text, start - 1);
    boolean number = before == '.' && Character.isDigit(at(text, start - 2));
    while (at(text, start) == ' ') {
      start++;
    }
    return number || (isLineEnd(before) && "-*+".indexOf(at(text, start)) >= 0);
  }

  /** Whether it is in a table, or another colon in its sentence shows that it separates data. */
  private boolean isInSeries() {
    boolean sentence = true;
    for (int i = mark + 1; i - mark < LONGEST_SENTENCE && !isLineEnd(at(text, i)); i++) {
      char c = text.charAt(i);
      if (c == '|' || (sentence && c == ':' && text.charAt(i - 1) == ' ')) {
        return true;
      }
      sentence &= ".?!".indexOf(c) < 0 || at(text, i + 1) > ' ';
    }
    return false;
  }

  private int start() {
    int start = mark;
    while (mark - start < LONGEST_SENTENCE && ".?!:;|\r\n".indexOf(at(text, start - 1)) < 0) {
      start--;
    }
    return start;
  }
}
