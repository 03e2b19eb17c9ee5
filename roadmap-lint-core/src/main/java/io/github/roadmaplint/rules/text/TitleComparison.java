package io.github.roadmaplint.rules.text;

import io.github.roadmaplint.source.Span;
import io.github.roadmaplint.text.Ascii;
import io.github.roadmaplint.text.SimilarWords;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/**
 * A title beside a name or a URL: which words of the title have another spelling there. It is made
 * for every link, so words are only numbers until two of them may be similar.
 */
final class TitleComparison {
  /** A longer title or name is not compared. */
  private static final int LONGEST = 400;

  /** A word is three numbers: its begin, its end, and a hash of its letters without case. */
  private static final int WORD = 3;

  private final String text;
  private final Span title;
  private final String name;
  private final String where;
  private final int[] words;
  private final int[] named;

  /**
   * Splits both into words.
   *
   * @param text of the file
   * @param title its place in the text
   * @param name the name or the path of the URL
   * @param where what the name is, for a message
   */
  TitleComparison(String text, Span title, String name, String where) {
    this.text = text;
    this.title = title;
    this.name = name;
    this.where = where;
    boolean compared = title.length() <= LONGEST && name.length() <= LONGEST;
    this.words = compared ? words(text, start(), title.end()) : new int[0];
    this.named = words.length == 0 ? words : words(name, 0, name.length());
  }

  /** After the type of a resource. */
  private int start() {
    int start = title.start();
    int end = start < title.end() && text.charAt(start) == '@' ? text.indexOf('@', start + 1) : -1;
    return end < 0 || end >= title.end() ? start : end + 1;
  }

  /** The words of the title that are similar to a word of the name that is beside an equal one. */
  List<TitleWord> besideEqual() {
    List<TitleWord> unlike = new ArrayList<>(0);
    for (int i = 0; i < words.length; i += WORD) {
      for (int j = 0; j < named.length; j += WORD) {
        if (isEqual(i, j)) {
          add(i - WORD, j - WORD, true, unlike);
          add(i + WORD, j + WORD, true, unlike);
        }
      }
    }
    return unlike;
  }

  /** The words of the title that are similar to a word of the name anywhere. */
  List<TitleWord> all() {
    List<TitleWord> unlike = besideEqual();
    for (int i = 0; i < words.length; i += WORD) {
      for (int j = 0; j < named.length; j += WORD) {
        add(i, j, false, unlike);
      }
    }
    return unlike;
  }

  private void add(int i, int j, boolean neighbor, List<TitleWord> unlike) {
    if (i < 0 || j < 0 || i >= words.length || j >= named.length) {
      return;
    }
    int length = words[i + 1] - words[i];
    int other = named[j + 1] - named[j];
    boolean comparable = Math.min(length, other) >= SimilarWords.SHORTEST;
    if (!comparable || Math.abs(length - other) > 2 || !hasEqualEnd(i, j) || isEqual(i, j)) {
      return;
    }
    String written = text.substring(words[i], words[i + 1]);
    String similar = name.substring(named[j], named[j + 1]).toLowerCase(Locale.ROOT);
    Span span = new Span(words[i], words[i + 1]);
    if (isUnlike(written.toLowerCase(Locale.ROOT), similar)
        && unlike.stream().noneMatch(word -> word.span().equals(span))) {
      unlike.add(new TitleWord(span, written, similar, where, neighbor));
    }
  }

  /** Similar words begin or end with the same letter. */
  private boolean hasEqualEnd(int i, int j) {
    return text.regionMatches(true, words[i], name, named[j], 1)
        || text.regionMatches(true, words[i + 1] - 1, name, named[j + 1] - 1, 1);
  }

  /** Names join and separate words in other places than titles. */
  private boolean isUnlike(String written, String similar) {
    return written.chars().allMatch(Ascii::isLetter)
        && SimilarWords.isMisspelling(written, similar)
        && !letters(name).contains(written)
        && !letters(text.substring(title.start(), title.end())).contains(similar);
  }

  private boolean isEqual(int i, int j) {
    int length = words[i + 1] - words[i];
    return words[i + 2] == named[j + 2]
        && length == named[j + 1] - named[j]
        && text.regionMatches(true, words[i], name, named[j], length);
  }

  private static boolean isLetter(char c) {
    return c < 0x80 ? Ascii.isLetter(c) : Character.isLetter(c);
  }

  /** The same for letters that are equal without case. */
  private static int folded(char c) {
    return c < 0x80 ? c | 0x20 : Character.toLowerCase(Character.toUpperCase(c));
  }

  /** Only the letters, in lower case. */
  private static String letters(String text) {
    StringBuilder letters = new StringBuilder(text.length());
    text.toLowerCase(Locale.ROOT)
        .chars()
        .filter(Ascii::isLetter)
        .forEach(c -> letters.append((char) c));
    return letters.toString();
  }

  /** The words of letters. */
  private static int[] words(String text, int start, int end) {
    char[] letters = text.substring(start, end).toCharArray();
    int[] words = new int[(letters.length + 1) / 2 * WORD];
    int count = 0;
    int i = 0;
    while (i < letters.length) {
      int from = i;
      int hash = 0;
      while (i < letters.length && isLetter(letters[i])) {
        hash = 31 * hash + folded(letters[i++]);
      }
      if (i > from) {
        words[count++] = start + from;
        words[count++] = start + i;
        words[count++] = hash;
      }
      i++;
    }
    return Arrays.copyOf(words, count);
  }
}
