package io.github.roadmaplint.rules.text;

import io.github.roadmaplint.source.Span;
import io.github.roadmaplint.text.Ascii;
import io.github.roadmaplint.text.SimilarWords;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * The words of a title, to compare them with those of a name or a URL.
 *
 * @param text the text of the file
 * @param title where the title is in it
 * @param where what the title is compared with, for a message
 */
record TitleComparison(String text, Span title, String where) {
  /** A longer title or name is no such. */
  private static final int LONGEST = 400;

  /** The words that are similar to one of a name, but not in it. */
  List<TitleWord> unlike(String written) {
    if (title.length() > LONGEST || written.length() > LONGEST) {
      return List.of();
    }
    String name = written.toLowerCase(Locale.ROOT);
    List<Span> words = words(text, start(), title.end());
    List<TitleWord> unlike = new ArrayList<>(0);
    List<Span> named = List.of();
    for (int i = 0; i < words.size(); i++) {
      if (words.get(i).length() >= SimilarWords.SHORTEST && !contains(name, words.get(i))) {
        named = named.isEmpty() ? words(name, 0, name.length()) : named;
        add(words, i, name, named, unlike);
      }
    }
    return unlike;
  }

  private void add(List<Span> words, int i, String name, List<Span> named, List<TitleWord> unlike) {
    Span word = words.get(i);
    for (int j = 0; j < named.size(); j++) {
      if (isSimilar(word, name, named.get(j))) {
        String written = text.substring(word.start(), word.end());
        String similar = name.substring(named.get(j).start(), named.get(j).end());
        boolean neighbor = hasNeighbor(words, i, name, named, j);
        unlike.add(new TitleWord(word, written, similar, where, neighbor));
        return;
      }
    }
  }

  /** After the type of a resource. */
  private int start() {
    int start = title.start();
    int end = start < title.end() && text.charAt(start) == '@' ? text.indexOf('@', start + 1) : -1;
    return end < 0 || end >= title.end() ? start : end + 1;
  }

  private boolean hasNeighbor(List<Span> words, int i, String name, List<Span> named, int j) {
    return (i > 0 && j > 0 && isSame(words.get(i - 1), name, named.get(j - 1)))
        || (i + 1 < words.size()
            && j + 1 < named.size()
            && isSame(words.get(i + 1), name, named.get(j + 1)));
  }

  private boolean isSame(Span word, String name, Span other) {
    return word.length() == other.length()
        && text.regionMatches(true, word.start(), name, other.start(), word.length());
  }

  private boolean isSimilar(Span word, String name, Span other) {
    int longer = Math.abs(word.length() - other.length());
    if (longer > 2 || other.length() < SimilarWords.SHORTEST) {
      return false;
    }
    String written = text.substring(word.start(), word.end()).toLowerCase(Locale.ROOT);
    String meant = name.substring(other.start(), other.end());
    return written.chars().allMatch(Ascii::isLetter)
        && SimilarWords.isMisspelling(written, meant)
        && !letters(name).contains(written)
        && !letters(text.substring(title.start(), title.end())).contains(meant);
  }

  private boolean contains(String name, Span word) {
    int last = name.length() - word.length();
    for (int at = 0; at <= last; at++) {
      if (name.regionMatches(true, at, text, word.start(), word.length())) {
        return true;
      }
    }
    return false;
  }

  /** Only the letters, in lower case, because names join and separate words in other places. */
  private static String letters(String text) {
    StringBuilder letters = new StringBuilder(text.length());
    text.toLowerCase(Locale.ROOT)
        .chars()
        .filter(Ascii::isLetter)
        .forEach(c -> letters.append((char) c));
    return letters.toString();
  }

  private static List<Span> words(String text, int start, int end) {
    List<Span> words = new ArrayList<>();
    int from = start;
    for (int i = start; i <= end; i++) {
      if (i == end || !Character.isLetter(text.charAt(i))) {
        if (i > from) {
          words.add(new Span(from, i));
        }
        from = i + 1;
      }
    }
    return words;
  }
}
