package io.github.roadmaplint.spelling;

import io.github.roadmaplint.source.Edit;
import io.github.roadmaplint.source.Source;
import io.github.roadmaplint.source.Span;
import io.github.roadmaplint.spelling.Slip.Kind;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;

/** Finds words that stand twice with nothing but blanks between them. */
final class Repetitions {
  /** These are said twice on purpose, and {@code long long} is a type. */
  private static final Set<String> TWICE =
      Set.of("very", "many", "long", "so", "far", "much", "really", "had", "that", "bye", "more");

  private static final int USUAL_SHARE = 40;
  private static final int USUAL_FILES = 20;

  private final Vocabulary vocabulary;
  private final Vocabulary all;
  private final BiConsumer<Integer, Slip> found;

  /** Looks at some words of a repository, or at all of them. */
  Repetitions(Vocabulary vocabulary, Vocabulary all, BiConsumer<Integer, Slip> found) {
    this.all = all;
    this.vocabulary = vocabulary;
    this.found = found;
  }

  void find() {
    for (int i = 0; i + 1 < vocabulary.size; i++) {
      int word = vocabulary.at(i);
      if (word < 0) {
        continue;
      }
      if (word == vocabulary.at(i + 1)) {
        twice(i, word);
      } else if (word == vocabulary.at(i + 2) && vocabulary.at(i + 1) == vocabulary.at(i + 3)) {
        pairTwice(i);
      }
    }
  }

  private void twice(int position, int number) {
    String word = vocabulary.word(number);
    boolean small = SmallWords.has(word);
    int files = all.files(word);
    boolean usual = files >= USUAL_FILES && files * USUAL_SHARE >= all.files.size();
    boolean again = vocabulary.at(position - 1) == number || vocabulary.at(position + 2) == number;
    String first = vocabulary.spellingAt(position);
    String second = vocabulary.spellingAt(position + 1);
    boolean alike = second.equals(word) && (first.equals(word) || isCapitalised(first, word));
    if (alike && !again && (small || usual) && !TWICE.contains(word)) {
      add(position, 1, small);
    }
  }

  private static boolean isCapitalised(String spelt, String word) {
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
    int file = vocabulary.fileAt(position);
    Source source = vocabulary.files.get(file);
    int lastOfFirst = position + words - 1;
    int from = vocabulary.startAt(lastOfFirst) + vocabulary.spellingAt(lastOfFirst).length();
    int last = position + 2 * words - 1;
    int to = vocabulary.startAt(last) + vocabulary.spellingAt(last).length();
    int second = vocabulary.startAt(position + words);
    if (isBlank(source.text(), from, second)) {
      String word = source.text().substring(second, to);
      Optional<Edit> edit = Optional.of(new Edit(new Span(from, to), ""));
      Span place = new Span(second, to);
      found.accept(file, new Slip(Kind.REPEATED, place, word, word, edit, certain));
    }
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
