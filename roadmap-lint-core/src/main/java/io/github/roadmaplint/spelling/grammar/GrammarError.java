package io.github.roadmaplint.spelling.grammar;

import io.github.roadmaplint.source.Edit;
import io.github.roadmaplint.source.Span;
import java.util.Optional;

/**
 * Words that do not fit together.
 *
 * @param position the first of them in the stream of words
 * @param span their place in the file
 * @param words what readers see there, with single spaces
 * @param meant what was probably meant
 * @param edit the correction; absent if more than one is possible
 * @param certain whether the correction needs no review
 */
public record GrammarError(
    Kind kind,
    int position,
    Span span,
    String words,
    String meant,
    Optional<Edit> edit,
    boolean certain) {

  /** What is wrong. */
  public enum Kind {
    /** A missing apostrophe: {@code whats}. */
    APOSTROPHE,
    /** {@code a} before a vowel sound, or {@code an} before another one. */
    ARTICLE,
    /** {@code its} and {@code it's} confused. */
    ITS,
    /** A verb that is not in the form that the word before it needs: {@code will created}. */
    VERB,
    /** A letter that is missing the rest of its word: {@code end o the list}. */
    LETTER,
    /** A word that is confused with a similar one: {@code rather then}. */
    CONFUSED
  }
}
