package io.github.roadmaplint.spelling.words;

import io.github.roadmaplint.packed.SectionReader;
import io.github.roadmaplint.packed.SectionWriter;
import java.util.Arrays;

/** The words of a repository in lower case, and which of them each casing is. */
final class Lowercase {
  /** The number of sections when it is stored, without the casings. */
  static final int SECTIONS = WordTable.SECTIONS + 1;

  final WordTable spellings;
  final WordTable words;

  /** The number of the word in lower case, by the number of its casing. */
  int[] of;

  private Lowercase(WordTable spellings, WordTable words, int[] of) {
    this.spellings = spellings;
    this.words = words;
    this.of = of;
  }

  /** The words in lower case of some casings. */
  static Lowercase of(WordTable spellings) {
    Lowercase all = new Lowercase(spellings, new WordTable(), new int[0]);
    all.addNew();
    return all;
  }

  /** Adds the words of casings that are new in their table. */
  void addNew() {
    int known = of.length;
    of = Arrays.copyOf(of, spellings.size());
    for (int i = known; i < of.length; i++) {
      of[i] = numberOf(spellings.word(i));
    }
  }

  private int numberOf(String spelling) {
    String lower = Letters.lower(spelling);
    return words.add(lower, WordHash.of(lower));
  }

  /** Whether a casing is the word in lower case. */
  boolean isSmall(int spelling) {
    return spellings.word(spelling).equals(words.word(of[spelling]));
  }

  /** Whether a casing has only a capital at the start. */
  boolean isCapital(int spelling) {
    String word = spellings.word(spelling);
    String lower = words.word(of[spelling]);
    return !word.equals(lower)
        && word.length() == lower.length()
        && word.regionMatches(1, lower, 1, word.length() - 1);
  }

  void write(SectionWriter out) {
    words.write(out);
    out.ints(of);
  }

  /**
   * Reads what was stored.
   *
   * @param section the first of its sections
   */
  static Lowercase read(WordTable spellings, SectionReader in, int section) {
    WordTable words = WordTable.read(in, section);
    int[] of = in.ints(section + WordTable.SECTIONS);
    if (of.length != spellings.size()) {
      throw new IllegalStateException("not the words of these casings");
    }
    return new Lowercase(spellings, words, of);
  }
}
