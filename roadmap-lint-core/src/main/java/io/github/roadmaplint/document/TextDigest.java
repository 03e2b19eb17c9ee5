package io.github.roadmaplint.document;

import io.github.roadmaplint.markdown.Block;
import io.github.roadmaplint.markdown.Block.Paragraph;
import io.github.roadmaplint.text.Ascii;

/**
 * A number for the begin of the text of a topic page, to find pages that may have the same text:
 * the first letters and digits of its paragraphs, without case.
 */
public final class TextDigest {
  /** The digest of a page with too little text to compare. */
  public static final long NONE = 0;

  /** A text with fewer letters is a phrase that many pages can have. */
  private static final int LETTERS = 100;

  private static final long SEED = 0xcbf29ce484222325L;
  private static final long PRIME = 0x100000001b3L;

  private long hash = SEED;
  private int letters;

  private TextDigest() {}

  /** The digest of a page; {@link #NONE} if it has too little text. */
  public static long of(TopicPage page) {
    TextDigest digest = new TextDigest();
    for (Block block : page.page().blocks()) {
      if (block instanceof Paragraph paragraph && digest.letters < LETTERS) {
        digest.add(paragraph.content().text());
      }
    }
    return digest.letters < LETTERS ? NONE : digest.hash;
  }

  private void add(String text) {
    for (int i = 0; i < text.length() && letters < LETTERS; i++) {
      char c = text.charAt(i);
      boolean ascii = Ascii.isLetterOrDigit(c);
      if (ascii || (c >= 0x80 && Character.isLetterOrDigit(c))) {
        hash = (hash ^ (ascii ? c | 0x20 : Character.toLowerCase(c))) * PRIME;
        letters++;
      }
    }
  }
}
