package io.github.roadmaplint.spelling;

import io.github.roadmaplint.source.Edit;
import io.github.roadmaplint.source.Span;
import java.util.Optional;

/**
 * A slip of the pen.
 *
 * @param kind what sort of slip
 * @param span the place it stands
 * @param word what stands there
 * @param meant what was probably meant, in the same case
 * @param edit what to write instead, markup included; absent when markup is in the way
 * @param certain whether nobody needs to look at it
 * @param before whole words as the file contains them before the edit, markup inside them included
 * @param after the same after it
 */
public record Slip(
    Kind kind,
    Span span,
    String word,
    String meant,
    Optional<Edit> edit,
    boolean certain,
    String before,
    String after) {

  /** A slip in a text. */
  static Slip of(
      Kind kind,
      Span span,
      String word,
      String meant,
      Optional<Edit> edit,
      boolean certain,
      String text) {
    Span whole = Places.wholeWords(text, span, edit);
    String before = text.substring(whole.start(), whole.end());
    StringBuilder after = new StringBuilder(before);
    edit.ifPresent(
        it ->
            after.replace(
                it.span().start() - whole.start(),
                it.span().end() - whole.start(),
                it.replacement()));
    return new Slip(kind, span, word, meant, edit, certain, before, after.toString());
  }

  /** Sorts of slips. */
  public enum Kind {
    /** A word with wrong letters. */
    MISSPELT,
    /** The first word of a title, with a letter lost or another one stuck to it. */
    CLIPPED,
    /** Two words without a blank between them. */
    JOINED,
    /** A word that stands twice. */
    REPEATED
  }
}
