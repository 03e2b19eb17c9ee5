package io.github.roadmaplint.spelling.features;

import io.github.roadmaplint.spelling.words.Vocabulary;

/** The frequency of three-letter sequences in the words of the repository. */
final class LetterModel {
  private static final int LETTERS = 27;

  private final int[] counts = new int[LETTERS * LETTERS * LETTERS];

  private LetterModel() {}

  /** Counts the sequences in the words of a repository that are in several files. */
  static LetterModel of(Vocabulary vocabulary) {
    LetterModel model = new LetterModel();
    for (int word = 0; word < vocabulary.wordCount(); word++) {
      if (vocabulary.files(word) > 2) {
        model.add(vocabulary.word(word));
      }
    }
    return model;
  }

  private void add(String word) {
    int last = letter(word, 0); // the last two letters
    for (int i = 1; i <= word.length(); i++) {
      int index = last * LETTERS + letter(word, i);
      counts[index]++;
      last = index % (LETTERS * LETTERS);
    }
  }

  private static int index(String word, int at) {
    return (letter(word, at) * LETTERS + letter(word, at + 1)) * LETTERS + letter(word, at + 2);
  }

  private static int letter(String word, int at) {
    if (at < 0 || at >= word.length()) {
      return 0;
    }
    char c = word.charAt(at);
    return c >= 'a' && c <= 'z' ? c - 'a' + 1 : 0;
  }

  /** How much rarer the rarest sequence of one word is than that of the other. */
  double surprise(String word, String meant) {
    return Math.log((2.0 + rarest(meant)) / (2.0 + rarest(word)));
  }

  private int rarest(String word) {
    int least = Integer.MAX_VALUE;
    for (int i = -1; i < word.length() - 1; i++) {
      least = Math.min(least, counts[index(word, i)]);
    }
    return least;
  }
}
