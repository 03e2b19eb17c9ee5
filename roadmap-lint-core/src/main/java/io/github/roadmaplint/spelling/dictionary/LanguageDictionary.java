package io.github.roadmaplint.spelling.dictionary;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.text.ParseException;
import org.apache.lucene.analysis.hunspell.Dictionary;
import org.apache.lucene.analysis.hunspell.Hunspell;
import org.apache.lucene.analysis.hunspell.TimeoutPolicy;
import org.apache.lucene.store.ByteBuffersDirectory;

/**
 * A Hunspell dictionary of a language. Its files are untrusted: they are read in memory, and the
 * work for a word is limited.
 */
public final class LanguageDictionary {
  /** The maximum size of the rules, in bytes; those of known languages have a tenth. */
  public static final int MOST_AFFIX_BYTES = 4 << 20;

  /** The maximum size of the list of words, in bytes. */
  public static final int MOST_WORD_BYTES = 24 << 20;

  /** Steps of the search for one word. */
  private static final int MOST_STEPS = 20_000;

  private final Hunspell hunspell;
  private int steps;

  private LanguageDictionary(Dictionary dictionary) {
    this.hunspell = new Hunspell(dictionary, TimeoutPolicy.NO_TIMEOUT, this::step);
  }

  /**
   * Reads a dictionary.
   *
   * @param affixes the content of the file {@code .aff}
   * @param words the content of the file {@code .dic}
   * @throws IOException if it is none
   */
  public static LanguageDictionary read(byte[] affixes, byte[] words) throws IOException {
    AffixCounts.check(affixes);
    try (ByteBuffersDirectory memory = new ByteBuffersDirectory()) {
      return new LanguageDictionary(
          new Dictionary(
              memory, "words", new ByteArrayInputStream(affixes), new ByteArrayInputStream(words)));
    } catch (ParseException | RuntimeException | StackOverflowError | OutOfMemoryError broken) {
      throw new IOException("not a Hunspell dictionary", broken);
    }
  }

  /** Whether it contains a word; a word that takes too much work is treated as known. */
  public synchronized boolean knows(String word) {
    steps = 0;
    try {
      return hunspell.spell(word);
    } catch (RuntimeException | StackOverflowError tooMuch) {
      return true;
    }
  }

  private void step() {
    steps++;
    if (steps > MOST_STEPS) {
      throw new IllegalStateException("too many steps");
    }
  }
}
