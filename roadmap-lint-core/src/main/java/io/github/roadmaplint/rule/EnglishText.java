package io.github.roadmaplint.rule;

import io.github.roadmaplint.document.Prose;
import io.github.roadmaplint.layout.Entry;
import io.github.roadmaplint.markdown.Page;
import io.github.roadmaplint.source.Source;
import io.github.roadmaplint.text.UnusualMarks;
import java.util.Optional;

/**
 * The texts of a file that are in English. Which these are is found out at the first request, so a
 * rule first looks for suspicious characters in the file.
 */
public interface EnglishText {

  /** The whole file. */
  Source source();

  /** What the file is for. */
  Entry entry();

  /** The file as a Markdown page; empty if it is none. */
  Optional<Page> page();

  /**
   * The offsets of the punctuation marks of the file that have an unusual neighbor, see {@link
   * UnusualMarks}: in texts, in code and in URLs.
   */
  int[] unusualMarks();

  /** The text around an offset; empty in code, in URLs, and in other languages. */
  Optional<Piece> at(int offset);

  /** The raw text between two offsets, without code and links in it. */
  record Piece(Prose.Kind kind, int start, int end) {}
}
