package io.github.roadmaplint.spelling;

import io.github.roadmaplint.source.Edit;
import io.github.roadmaplint.source.Span;
import java.util.Optional;

/**
 * A misspelling.
 *
 * @param kind the kind of the misspelling
 * @param span its span
 * @param word the text there
 * @param meant the word that was probably meant, in the same case
 * @param edit the correction, markup included; absent when markup prevents it
 * @param certain whether it certainly is misspelled
 * @param clear whether that word was certainly meant, so that the edit needs no review
 * @param before whole words as the file contains them before the edit, markup inside them included
 * @param after the same after it
 */
public record SpellingError(
    Kind kind,
    Span span,
    String word,
    String meant,
    Optional<Edit> edit,
    boolean certain,
    boolean clear,
    String before,
    String after) {

  /** A misspelling in a text. */
  static SpellingError of(
      Kind kind,
      Span span,
      String word,
      String meant,
      Optional<Edit> edit,
      boolean certain,
      boolean clear,
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
    return new SpellingError(
        kind, span, word, meant, edit, certain, clear, before, after.toString());
  }

  /** Kinds of misspellings. */
  public enum Kind {
    /** A word with wrong letters. */
    MISSPELLED,
    /** The first word of a title with a missing or an extra first letter. */
    CLIPPED,
    /** Two words without a space between them. */
    JOINED,
    /** A repeated word. */
    REPEATED,
    /** A word without its apostrophe. */
    APOSTROPHE,
    /** {@code a} instead of {@code an}, or the other way round. */
    ARTICLE,
    /** {@code its} instead of {@code it's}, or the other way round. */
    ITS,
    /** A verb that is not in the form that the word before it needs. */
    VERB,
    /** A letter without the rest of its word. */
    LETTER,
    /** A word of the dictionary instead of a similar one. */
    CONFUSED
  }
}
