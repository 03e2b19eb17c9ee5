package io.github.roadmaplint.spelling;

/** Knowledge about words from the dictionaries, cached for each word, and from the repository. */
final class Dictionaries {
  private static final byte WORD = 1;
  private static final byte NAME = 2;
  private static final byte NEITHER = 4;
  private static final int USUAL = 8;

  private final Dictionary dictionary;
  private final Vocabulary vocabulary;
  private final byte[] known;

  Dictionaries(Dictionary dictionary, Vocabulary vocabulary) {
    this.dictionary = dictionary;
    this.vocabulary = vocabulary;
    this.known = new byte[vocabulary.wordCount()];
  }

  Dictionary.Lexicon american() {
    return dictionary.american();
  }

  /** Whether a dictionary contains the word in lower case. */
  boolean isKnown(String lower) {
    return (state(lower) & WORD) != 0;
  }

  boolean isKnown(int number) {
    return (state(number, vocabulary.word(number)) & WORD) != 0;
  }

  /** Whether a dictionary contains the word only with capitals. */
  boolean isName(String lower) {
    return (state(lower) & NAME) != 0;
  }

  boolean isName(int number) {
    return (state(number, vocabulary.word(number)) & NAME) != 0;
  }

  /** Whether a dictionary contains the word, or the repository uses it very often. */
  boolean isCommon(String lower) {
    return isKnown(lower) || vocabulary.files(lower) >= USUAL;
  }

  int frequency(String lower) {
    int found = dictionary.frequency(lower);
    return found > 0 ? found : dictionary.frequency(Dictionary.capitalized(lower));
  }

  private byte state(String lower) {
    return state(vocabulary.number(lower), lower);
  }

  private byte state(int number, String lower) {
    if (number >= 0 && known[number] != 0) {
      return known[number];
    }
    boolean word = dictionary.knows(lower);
    byte state = word ? WORD : dictionary.knowsAsName(lower) ? NAME : NEITHER;
    if (number >= 0) {
      known[number] = state;
    }
    return state;
  }
}
