package io.github.roadmaplint.spelling.words;

import io.github.roadmaplint.packed.SectionReader;
import io.github.roadmaplint.packed.SectionWriter;
import io.github.roadmaplint.parallel.Workers;
import java.nio.IntBuffer;
import java.util.Arrays;
import java.util.BitSet;

/** How often the words of a vocabulary occur, by their numbers. */
final class Frequencies {
  /** The number of sections when they are stored. */
  static final int SECTIONS = 5;

  /** Occurrences of each word, of each of its casings, and files that contain the word. */
  final int[] words;

  final int[] spellings;
  final int[] files;

  /** Occurrences in lower case, and with only a capital at the start. */
  final int[] lower;

  final int[] capital;

  private Frequencies(int[] words, int[] spellings, int[] files, int[] lower, int[] capital) {
    this.words = words;
    this.spellings = spellings;
    this.files = files;
    this.lower = lower;
    this.capital = capital;
  }

  private Frequencies(int words, int spellings) {
    this(new int[words], new int[spellings], new int[words], new int[words], new int[words]);
  }

  /** Stores them in {@value #SECTIONS} sections. */
  void write(SectionWriter out) {
    out.ints(words);
    out.ints(spellings);
    out.ints(files);
    out.ints(lower);
    out.ints(capital);
  }

  /**
   * Reads what was stored.
   *
   * @param section the first of its sections
   */
  static Frequencies read(SectionReader in, int section) {
    return new Frequencies(
        in.ints(section),
        in.ints(section + 1),
        in.ints(section + 2),
        in.ints(section + 3),
        in.ints(section + 4));
  }

  /** The same with room for words that are new. */
  Frequencies grown(Lowercase lowercase) {
    int size = lowercase.words.size();
    return new Frequencies(
        Arrays.copyOf(words, size),
        Arrays.copyOf(spellings, lowercase.of.length),
        Arrays.copyOf(files, size),
        Arrays.copyOf(lower, size),
        Arrays.copyOf(capital, size));
  }

  /**
   * Counts the words of one more file, or of one less.
   *
   * @param stream the casings of its words
   * @param by 1 or -1
   */
  void count(IntBuffer stream, Lowercase lowercase, int by) {
    BitSet seen = new BitSet();
    while (stream.hasRemaining()) {
      int spelling = stream.get();
      if (spelling == WordBlocks.GAP) {
        continue;
      }
      int word = lowercase.of[spelling];
      spellings[spelling] += by;
      addToWord(spelling, by, lowercase);
      files[word] += seen.get(word) ? 0 : by;
      seen.set(word);
    }
  }

  /** Adds occurrences of a casing to those of its word. */
  private void addToWord(int spelling, int count, Lowercase lowercase) {
    int word = lowercase.of[spelling];
    words[word] += count;
    lower[word] += lowercase.isSmall(spelling) ? count : 0;
    capital[word] += lowercase.isCapital(spelling) ? count : 0;
  }

  /**
   * Counts the words of all files.
   *
   * @param lowercase the words of all its casings
   */
  static Frequencies of(MergedWords all, Lowercase lowercase, Workers workers) {
    Frequencies counts = new Frequencies(lowercase.words.size(), lowercase.of.length);
    Frequencies more = new Frequencies(lowercase.words.size(), lowercase.of.length);
    int files = all.files.size();
    workers.both(
        () -> counts.countFiles(all, 0, files / 2, lowercase.of),
        () -> more.countFiles(all, files / 2, files, lowercase.of));
    for (int i = 0; i < counts.files.length; i++) {
      counts.files[i] += more.files[i];
    }
    for (int i = 0; i < counts.spellings.length; i++) {
      counts.spellings[i] += more.spellings[i];
      counts.addToWord(i, counts.spellings[i], lowercase);
    }
    return counts;
  }

  /** Counts the casings in some files, and the files of their words. */
  private void countFiles(MergedWords all, int first, int end, int[] lowerOf) {
    int[] lastFile = new int[words.length];
    for (int file = first; file < end; file++) {
      countFile(all.words, all.starts[file], all.end(file), lowerOf, lastFile, file + 1);
    }
  }

  /** A method of its own, which is compiled after some files: it runs for every word. */
  private void countFile(
      int[] stream, int start, int end, int[] lowerOf, int[] lastFile, int number) {
    int[] own = spellings; // a field would be read again for each word
    for (int i = start; i < end; i++) {
      int spelling = stream[i];
      if (spelling == WordBlocks.GAP) {
        continue;
      }
      int word = lowerOf[spelling];
      own[spelling]++;
      if (lastFile[word] != number) {
        lastFile[word] = number;
        files[word]++;
      }
    }
  }
}
