package io.github.roadmaplint.document;

import io.github.roadmaplint.markdown.Block;
import io.github.roadmaplint.markdown.Block.Paragraph;

/**
 * A number for the text of a topic page, to find pages with the same one: the letters and digits of
 * its paragraphs. Resources and the title do not count, nor a paragraph that ends with a colon.
 */
public final class TextDigest {
  /** The digest of a page with too little text to compare. */
  public static final long NONE = 0;

  /** A text with fewer letters is a phrase that many pages can have. */
  private static final int FEWEST_LETTERS = 100;

  private static final long SEED = 0xcbf29ce484222325L;
  private static final long PRIME = 0x100000001b3L;

  private long hash = SEED;
  private int letters;

  private TextDigest() {}

  /** The digest of a page; {@link #NONE} if it has too little text. */
  public static long of(TopicPage page) {
    TextDigest digest = new TextDigest();
    for (Block block : page.page().blocks()) {
      if (block instanceof Paragraph paragraph) {
        digest.add(paragraph.content().text());
      }
    }
    return digest.letters < FEWEST_LETTERS ? NONE : digest.hash;
  }

  private void add(String text) {
    if (text.endsWith(":")) {
      return;
    }
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (Character.isLetterOrDigit(c)) {
        hash = (hash ^ Character.toLowerCase(c)) * PRIME;
        letters++;
      }
    }
  }
}
