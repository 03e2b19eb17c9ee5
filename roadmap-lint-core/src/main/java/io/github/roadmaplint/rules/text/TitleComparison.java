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

  /**
   * A word is five numbers: its begin, its end, a hash of its letters without case, and its first
   * and its last letter without case.
   */
  private static final int WORD = 5;

  /** Most titles have fewer words than one for so many characters. */
  private static final int USUAL_LENGTH = 5;

  private static final int ASCII = 0x80;

  /** The lower case of each letter of ASCII; 0 for other characters. */
  private static final byte[] LOWER = lower();

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
    return words[i + 3] == named[j + 3] || words[i + 4] == named[j + 4];
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

  /** The same for letters that are equal without case; 0 for other characters. */
  private static int folded(char c) {
    if (c < ASCII) {
      return LOWER[c];
    }
    return Character.isLetter(c) ? Character.toLowerCase(Character.toUpperCase(c)) : 0;
  }

  private static byte[] lower() {
    byte[] lower = new byte[ASCII];
    for (char c = 'a'; c <= 'z'; c++) {
      lower[c] = (byte) c;
      lower[c & ~0x20] = (byte) c;
    }
    return lower;
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
    char[] letters = new char[end - start];
    text.getChars(start, end, letters, 0);
    int[] words = new int[(letters.length / USUAL_LENGTH + 1) * WORD];
    int count = 0;
    for (int i = 0; i < letters.length; i++) {
      int from = i;
      int hash = 0;
      int last = 0;
      int c = folded(letters[i]);
      while (c != 0) {
        hash = 31 * hash + c;
        last = c;
        i++;
        c = i < letters.length ? folded(letters[i]) : 0;
      }
      if (last != 0) {
        if (count == words.length) {
          words = Arrays.copyOf(words, 2 * count);
        }
        words[count] = start + from;
        words[count + 1] = start + i;
        words[count + 2] = hash;
        words[count + 3] = folded(letters[from]);
        words[count + 4] = last;
        count += WORD;
      }
    }
    return Arrays.copyOf(words, count);
  }
}
