package io.github.roadmaplint.spelling.dictionary;

import io.github.roadmaplint.spelling.words.Letters;
import io.github.roadmaplint.spelling.words.Vocabulary;
import java.util.List;
import java.util.Optional;

/**
 * Knowledge about words: from the dictionaries, cached for each word of a repository, from the
 * lists of technical words and names of people, and from the repository.
 */
public final class Dictionaries {
  /** Longer strings are not words. */
  public static final int LONGEST_WORD = 30;

  private static final byte WORD = 1;
  private static final byte NAME = 2;
  private static final byte NEITHER = 4;
  private static final byte RARE = 8;

  /** Words up to this frequency class can be misspellings of a frequent word. */
  private static final int RAREST = 4;

  private static final int USUAL = 8;

  private final Dictionary dictionary;
  private final SortedLines technical = new SortedLines("technical-words.txt");
  private final SortedLines people = new SortedLines("names-of-people.txt");
  private final SortedLines misspellings = new SortedLines("misspellings.txt");
  private final Vocabulary vocabulary;
  private final byte[] known;

  private Dictionaries(Dictionary dictionary, Vocabulary vocabulary) {
    this.dictionary = dictionary;
    this.vocabulary = vocabulary;
    this.known = new byte[vocabulary.wordCount()];
  }

  /** Loads the dictionaries for the words of a repository. */
  public static Dictionaries of(Vocabulary vocabulary) {
    return new Dictionaries(Dictionary.load(), vocabulary);
  }

  /** Loads the lists before their first use. */
  public void loadLists() {
    technical.load();
    people.load();
    misspellings.load();
  }

  /** A search for similar words; one instance for each thread. */
  public DictionarySearch search() {
    return new DictionarySearch(dictionary.american());
  }

  /** Whether the list of technical words contains the word in lower case. */
  public boolean isTechnical(String lower) {
    return technical.has(lower);
  }

  /** Whether the list of names of people contains the word in lower case. */
  public boolean isPerson(String lower) {
    return people.has(lower);
  }

  /** The corrections of a frequent misspelling; none if the list does not contain the word. */
  public List<String> corrections(String lower) {
    return misspellings.rest(lower).map(some -> List.of(some.split(" ", -1))).orElse(List.of());
  }

  /**
   * Whether a dictionary contains the word, but it is so rare in English that it is more often a
   * misspelling of another word, as {@code softwares}.
   */
  public boolean isMoreOftenMisspelled(int number) {
    return (state(number, vocabulary.word(number)) & RARE) != 0
        && !corrections(vocabulary.word(number)).isEmpty();
  }

  /** Whether a dictionary contains the word in lower case. */
  public boolean isKnown(String lower) {
    return (state(lower) & WORD) != 0;
  }

  public boolean isKnown(int number) {
    return (state(number, vocabulary.word(number)) & WORD) != 0;
  }

  /** Whether a dictionary contains the word only with capitals. */
  public boolean isName(String lower) {
    return (state(lower) & NAME) != 0;
  }

  public boolean isName(int number) {
    return (state(number, vocabulary.word(number)) & NAME) != 0;
  }

  /** Whether a dictionary contains the word, or the repository uses it very often. */
  public boolean isCommon(String lower) {
    return isKnown(lower) || vocabulary.files(lower) >= USUAL;
  }

  /** The frequency class of a word from 1 to 26; 0 when it is not a word. */
  public int frequency(String lower) {
    int found = dictionary.frequency(lower);
    return found > 0 ? found : dictionary.frequency(Letters.capitalized(lower));
  }

  /**
   * The correct form of a contraction without its apostrophe, as {@code don't}; nothing for other
   * words.
   */
  public static Optional<String> contraction(String lower) {
    return Dictionary.contraction(lower);
  }

  private byte state(String lower) {
    return state(vocabulary.number(lower), lower);
  }

  private byte state(int number, String lower) {
    if (number >= 0 && known[number] != 0) {
      return known[number];
    }
    byte state = newState(lower);
    if (number >= 0) {
      known[number] = state;
    }
    return state;
  }

  private byte newState(String lower) {
    int frequency = dictionary.frequency(lower);
    if (frequency > 0) {
      return frequency <= RAREST ? (byte) (WORD | RARE) : WORD;
    }
    return Dictionary.isContraction(lower) ? WORD : dictionary.knowsAsName(lower) ? NAME : NEITHER;
  }
}
