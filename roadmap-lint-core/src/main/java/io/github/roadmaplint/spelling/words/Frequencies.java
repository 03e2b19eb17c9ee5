package io.github.roadmaplint.spelling.words;

/** How often the words of a vocabulary occur, by their numbers. */
final class Frequencies {
  /** Occurrences of each word, of each of its casings, and files that contain the word. */
  final int[] words;

  final int[] spellings;
  final int[] files;

  /** Occurrences in lower case, and with only a capital at the start. */
  final int[] lower;

  final int[] capital;

  private Frequencies(int words, int spellings) {
    this.words = new int[words];
    this.spellings = new int[spellings];
    this.files = new int[words];
    this.lower = new int[words];
    this.capital = new int[words];
  }

  /**
   * Counts the words of all files.
   *
   * @param words the words in lower case
   * @param lowerOf the number of the word in lower case, by the number of its casing
   */
  static Frequencies of(WordCollector all, WordTable words, int[] lowerOf) {
    Frequencies counts = new Frequencies(words.size(), lowerOf.length);
    counts.countStream(all, lowerOf);
    for (int i = 0; i < lowerOf.length; i++) {
      int word = lowerOf[i];
      String spelling = all.table.word(i);
      String lower = words.word(word);
      boolean small = spelling.equals(lower);
      boolean capital = !small && spelling.substring(1).equals(lower.substring(1));
      counts.words[word] += counts.spellings[i];
      counts.lower[word] += small ? counts.spellings[i] : 0;
      counts.capital[word] += capital ? counts.spellings[i] : 0;
    }
    return counts;
  }

  private void countStream(WordCollector all, int[] lowerOf) {
    int[] stream = all.words; // fields would be read again for each word
    int[] own = spellings;
    int[] lastFile = new int[words.length];
    for (int file = 0; file < all.files.size(); file++) {
      int end = all.fileEnd(file);
      for (int i = all.fileStarts[file]; i < end; i++) {
        int spelling = stream[i];
        if (spelling == WordCollector.GAP) {
          continue;
        }
        int word = lowerOf[spelling];
        own[spelling]++;
        if (lastFile[word] != file + 1) {
          lastFile[word] = file + 1;
          files[word]++;
        }
      }
    }
  }
}
