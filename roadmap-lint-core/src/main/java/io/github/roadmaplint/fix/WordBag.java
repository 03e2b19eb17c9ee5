package io.github.roadmaplint.fix;

import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * How often each word is in a text. A word is a run of letters and digits, of a URL as well as of a
 * sentence, so two texts with the same words say and link the same. Characters that only say how
 * others are set, such as soft hyphens, part no words.
 */
final class WordBag {
  private final Map<String, Integer> counts = new LinkedHashMap<>();

  /** Adds the words of a part of a text. */
  void add(String text, int from, int to) {
    StringBuilder word = new StringBuilder();
    for (int i = from; i < to; i++) {
      char c = text.charAt(i);
      if (isOfWord(c)) {
        word.append(c);
      } else if (!isWithinWord(c)) {
        end(word);
      }
    }
    end(word);
  }

  private void end(StringBuilder word) {
    if (word.length() > 0) {
      counts.merge(word.toString(), 1, Integer::sum);
      word.setLength(0);
    }
  }

  /** Letters and digits beyond the basic plane come in halves. */
  private static boolean isOfWord(char c) {
    return Character.isLetterOrDigit(c) || Character.isSurrogate(c);
  }

  /** Whether a word goes on at that character, seen or not. */
  static boolean isWithinWord(char c) {
    return isOfWord(c) || Character.getType(c) == Character.FORMAT;
  }

  /** The words that are left when those of another bag are taken out. */
  WordBag without(WordBag other) {
    WordBag left = new WordBag();
    counts.forEach(
        (word, count) -> {
          int more = count - other.counts.getOrDefault(word, 0);
          if (more > 0) {
            left.counts.put(word, more);
          }
        });
    return left;
  }

  /** Adds all words of another bag. */
  void add(WordBag other) {
    other.counts.forEach((word, count) -> counts.merge(word, count, Integer::sum));
  }

  boolean isEmpty() {
    return counts.isEmpty();
  }

  /** The first few words in the order in which they were added, for a message. */
  String sample(int most) {
    StringBuilder sample = new StringBuilder();
    Iterator<String> words = counts.keySet().iterator();
    for (int i = 0; i < most && words.hasNext(); i++) {
      sample.append(i == 0 ? "" : " ").append(words.next());
    }
    return sample.append(words.hasNext() ? " …" : "").toString();
  }
}
