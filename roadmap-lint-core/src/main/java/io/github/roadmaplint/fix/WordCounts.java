package io.github.roadmaplint.fix;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * How often each word is in a text. A word is a run of letters, digits and accents, in URLs as well
 * as in sentences, so two texts with the same words have the same content and links. An emoji is a
 * separate word. Formatting characters such as soft hyphens do not separate words, but a zero-width
 * space does. The class does not depend on Markdown or on edits.
 */
final class WordCounts {
  private static final int ZERO_WIDTH_SPACE = 0x200B;

  private final Map<String, Integer> counts = new LinkedHashMap<>();

  /** The words of a text. */
  static WordCounts of(String text) {
    WordCounts words = new WordCounts();
    words.add(text, 0, text.length());
    return words;
  }

  /** Adds the words of a text. */
  void add(String text) {
    add(text, 0, text.length());
  }

  /** Adds a word without changes. */
  void addWord(String word) {
    counts.merge(word, 1, Integer::sum);
  }

  /** Adds the words of another bag. */
  void add(WordCounts other) {
    other.counts.forEach((word, count) -> counts.merge(word, count, Integer::sum));
  }

  /** Adds the words of a part of a text. */
  void add(String text, int from, int to) {
    StringBuilder word = new StringBuilder();
    int c;
    for (int i = from; i < to; i += Character.charCount(c)) {
      c = text.codePointAt(i);
      if (isOfWord(c)) {
        word.appendCodePoint(c);
      } else if (isSign(c)) {
        end(word);
        addWord(Character.toString(c));
      } else if (Character.getType(c) != Character.FORMAT || c == ZERO_WIDTH_SPACE) {
        end(word);
      }
    }
    end(word);
  }

  private void end(StringBuilder word) {
    if (word.length() > 0) {
      addWord(word.toString());
      word.setLength(0);
    }
  }

  private static boolean isOfWord(int c) {
    if (c < 0x80) {
      return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
    }
    int type = Character.getType(c);
    return Character.isLetterOrDigit(c)
        || type == Character.NON_SPACING_MARK
        || type == Character.COMBINING_SPACING_MARK
        || type == Character.ENCLOSING_MARK
        || type == Character.LETTER_NUMBER
        || type == Character.OTHER_NUMBER;
  }

  /**
   * Whether it is a symbol with its own meaning; ASCII symbols may be markup. An emoji that this
   * Java version does not know is unassigned.
   */
  private static boolean isSign(int c) {
    return c >= 0x80
        && switch (Character.getType(c)) {
          case Character.OTHER_SYMBOL,
              Character.MATH_SYMBOL,
              Character.CURRENCY_SYMBOL,
              Character.MODIFIER_SYMBOL,
              Character.PRIVATE_USE,
              Character.UNASSIGNED ->
              true;
          default -> false;
        };
  }

  /** The words that remain when the words of another bag are removed. */
  WordCounts without(WordCounts other) {
    WordCounts left = new WordCounts();
    counts.forEach(
        (word, count) -> {
          int more = count - other.counts.getOrDefault(word, 0);
          if (more > 0) {
            left.counts.put(word, more);
          }
        });
    return left;
  }

  /** The words of both. */
  WordCounts with(WordCounts other) {
    WordCounts both = new WordCounts();
    both.add(this);
    both.add(other);
    return both;
  }

  boolean isEmpty() {
    return counts.isEmpty();
  }

  /** The first few words in the order in which they were added, for a message. */
  String sample(int most) {
    String sample = counts.keySet().stream().limit(most).collect(Collectors.joining(" "));
    return counts.size() > most ? sample + " …" : sample;
  }
}
