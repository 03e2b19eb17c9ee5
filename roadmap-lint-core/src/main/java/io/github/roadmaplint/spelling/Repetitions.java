package io.github.roadmaplint.spelling;

import io.github.roadmaplint.source.Edit;
import io.github.roadmaplint.source.Span;
import io.github.roadmaplint.spelling.SpellingError.Kind;
import io.github.roadmaplint.spelling.words.Letters;
import io.github.roadmaplint.spelling.words.Place;
import io.github.roadmaplint.spelling.words.Vocabulary;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;

/** Finds repeated words with only white space between them. */
final class Repetitions {
  private static final int USUAL_SHARE = 40;
  private static final int USUAL_FILES = 20;

  /** Shorter words in capitals can be abbreviations, syllables or sounds. */
  private static final int SHORTEST_NAME = 3;

  private final Vocabulary vocabulary;
  private final Vocabulary all;
  private final List<Repetition> found = new ArrayList<>();
  private final NamePlaces names = new NamePlaces();

  private Repetitions(Vocabulary vocabulary, Vocabulary all) {
    this.vocabulary = vocabulary;
    this.all = all;
  }

  /** A repetition in a file. */
  record Repetition(int file, SpellingError error) {}

  /**
   * Finds repetitions in some files.
   *
   * @param vocabulary the words of the files
   * @param all the words of the repository
   */
  static List<Repetition> find(Vocabulary vocabulary, Vocabulary all, BitSet files) {
    Repetitions repetitions = new Repetitions(vocabulary, all);
    for (int file = files.nextSetBit(0); file >= 0; file = files.nextSetBit(file + 1)) {
      repetitions.find(vocabulary.fileStart(file), vocabulary.fileEnd(file));
    }
    return List.copyOf(repetitions.found);
  }

  private void find(int from, int to) {
    int word = vocabulary.at(from);
    int next = vocabulary.at(from + 1);
    int third = vocabulary.at(from + 2);
    for (int i = from; i + 1 < to; i++) {
      int fourth = vocabulary.at(i + 3);
      if (word >= 0 && word == next) {
        twice(i, word);
      } else if (word >= 0 && word == third && next == fourth) {
        pairTwice(i);
      }
      word = next;
      next = third;
      third = fourth;
    }
  }

  private void twice(int position, int number) {
    String word = vocabulary.word(number);
    boolean small = SmallWords.has(word);
    int files = all.files(word);
    boolean usual = files >= USUAL_FILES && files * USUAL_SHARE >= all.fileCount();
    boolean again = vocabulary.at(position - 1) == number || vocabulary.at(position + 2) == number;
    String first = vocabulary.spellingAt(position);
    String second = vocabulary.spellingAt(position + 1);
    boolean capital = (small || IntendedRepetitions.isOrdinary(word)) && isCapitalized(first, word);
    boolean alike = second.equals(word) && (first.equals(word) || capital);
    boolean intended = IntendedRepetitions.has(wordAt(position - 1), word, wordAt(position + 2));
    boolean name = first.equals(second) && isNameInTitle(position, first);
    boolean mirrored = !small && vocabulary.at(position - 1) == vocabulary.at(position + 2);
    if ((alike ? small || usual : name) && !again && !intended && !mirrored) {
      add(position, 1, small && !IntendedRepetitions.isLoose(word));
    }
  }

  /** Whether a title contains a name twice, as in {@code GitHub GitHub}. */
  private boolean isNameInTitle(int position, String spelling) {
    Place place = vocabulary.placeAt(position);
    return (place == Place.LINK || place == Place.HEADING)
        && spelling.length() > SHORTEST_NAME
        && Character.isUpperCase(spelling.charAt(0))
        && (isBrand(spelling) || vocabulary.at(position - 1) >= 0)
        && !IntendedRepetitions.isTitle(Letters.lower(spelling));
  }

  /**
   * Whether a word has a capital inside. The first two words of a title can be an adjective and a
   * name, or two names: {@code Secure Secure Shell}.
   */
  private static boolean isBrand(String spelling) {
    return spelling.chars().skip(1).anyMatch(Character::isUpperCase);
  }

  private String wordAt(int position) {
    int number = vocabulary.at(position);
    return number < 0 ? "" : vocabulary.word(number);
  }

  private static boolean isCapitalized(String spelt, String word) {
    return spelt.length() > 1 && spelt.substring(1).equals(word.substring(1));
  }

  private void pairTwice(int position) {
    int first = vocabulary.at(position);
    int second = vocabulary.at(position + 1);
    if (second >= 0 && isSmall(first) && isSmall(second) && isAlike(position + 2, first, second)) {
      add(position, 2, true);
    }
  }

  private boolean isAlike(int position, int first, int second) {
    return vocabulary.spellingAt(position).equals(vocabulary.word(first))
        && vocabulary.spellingAt(position + 1).equals(vocabulary.word(second));
  }

  private boolean isSmall(int number) {
    return SmallWords.has(vocabulary.word(number));
  }

  private void add(int position, int words, boolean certain) {
    String text = vocabulary.textAt(position);
    int lastOfFirst = position + words - 1;
    int from = end(text, lastOfFirst);
    int last = position + 2 * words - 1;
    int to = end(text, last);
    int second = vocabulary.startAt(position + words);
    int start = vocabulary.startAt(position);
    if (isBlank(text, from, second) && !isPart(text, start, to)) {
      String word = vocabulary.spellingAt(last);
      word = words == 1 ? word : vocabulary.spellingAt(position + words) + ' ' + word;
      boolean broken = text.substring(from, second).indexOf('\n') >= 0;
      boolean goesOn = broken && to < text.length() && text.charAt(to) == ' ';
      Span out = goesOn ? new Span(second, to + 1) : new Span(from, to);
      Span place = new Span(second, to);
      Optional<Edit> edit =
          names.has(text, place) ? Optional.empty() : Optional.of(new Edit(out, ""));
      boolean clear = certain && !(broken && isHardBreak(text, from, second));
      SpellingError error =
          SpellingError.of(Kind.REPEATED, place, word, word, edit, certain, clear, text);
      found.add(new Repetition(vocabulary.fileAt(position), error));
    }
  }

  /** The end of a word, including markup inside it. */
  private int end(String text, int position) {
    return Places.of(text, vocabulary.startAt(position), vocabulary.spellingAt(position)).end();
  }

  /** Whether one of the two is a part of a longer name, or both are quoted. */
  private static boolean isPart(String text, int from, int to) {
    char before = from > 0 ? text.charAt(from - 1) : ' ';
    char after = to < text.length() ? text.charAt(to) : ' ';
    boolean quoted = "\"'“‘«".indexOf(before) >= 0 && "\"'”’»".indexOf(after) >= 0;
    boolean longer = after > ' ' && ".,;:!?)]\"”|".indexOf(after) < 0;
    return quoted || longer || "-:$&_".indexOf(before) >= 0;
  }

  /** Whether a line ends here on purpose: two spaces before the end of a line. */
  private static boolean isHardBreak(String text, int from, int to) {
    int end = text.indexOf('\n', from);
    int last = end > from && text.charAt(end - 1) == '\r' ? end - 1 : end;
    return last - from >= 2 && last < to && text.substring(from, last).endsWith("  ");
  }

  private static boolean isBlank(String text, int from, int to) {
    for (int i = from; i < to; i++) {
      if (text.charAt(i) > ' ') {
        return false;
      }
    }
    return from < to;
  }
}
