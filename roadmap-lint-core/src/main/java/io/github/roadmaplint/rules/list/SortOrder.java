package io.github.roadmaplint.rules.list;

import io.github.roadmaplint.text.Ascii;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;

/**
 * Finds out how a list is sorted, and which items are out of order.
 *
 * <p>Only the first letters count: whether {@code Node.js} comes before {@code Nodebox} depends on
 * the sorter. Letters that are not ASCII are sorted differently in each language, so a list with
 * many such items is not judged.
 */
final class SortOrder {
  private static final int PREFIX = 3;
  private static final Pattern MARKS = Pattern.compile("\\p{M}+");
  private static final Pattern ARTICLE = Pattern.compile("^(?:the|an?) +");
  private static final Pattern SEPARATORS = Pattern.compile("[^\\p{L}\\p{N}]+");

  /** The ways of sorting: with articles, without them, and by words regardless of spaces. */
  private static final List<Function<String, String>> KEYS =
      List.of(
          title -> title,
          title -> ARTICLE.matcher(title).replaceFirst(""),
          title -> SEPARATORS.matcher(title).replaceAll(""));

  private SortOrder() {}

  /**
   * The order of a list.
   *
   * @param keys what the items are sorted by
   * @param misplaced the indexes of the items that are out of order
   */
  record Result(List<String> keys, BitSet misplaced) {

    /** How many items begin differently. */
    long differences() {
      return keys.stream().map(SortOrder::prefix).distinct().count();
    }

    /** The index of the item that should follow a misplaced one, or the number of items. */
    int next(int index) {
      String key = keys.get(index);
      for (int i = 0; i < keys.size(); i++) {
        if (!misplaced.get(i) && keys.get(i).compareTo(key) > 0) {
          return i;
        }
      }
      return keys.size();
    }

    /** The index of the last item that is in order. */
    int last() {
      return misplaced.previousClearBit(keys.size() - 1);
    }
  }

  /** The way of sorting with the fewest items out of order; empty if no way can be judged. */
  static Optional<Result> best(List<String> titles) {
    Optional<Result> best = Optional.empty();
    for (Function<String, String> key : KEYS) {
      List<String> keys = new ArrayList<>(titles.size());
      for (String title : titles) {
        keys.add(key.apply(folded(title)));
      }
      if (!keys.stream().allMatch(SortOrder::isComparable)) {
        return Optional.empty();
      }
      BitSet misplaced = misplaced(keys.stream().map(SortOrder::prefix).toList());
      if (best.isEmpty() || misplaced.cardinality() < best.get().misplaced().cardinality()) {
        best = Optional.of(new Result(keys, misplaced));
      }
    }
    return best;
  }

  /** Lower case without accents and without the signs at the start. */
  private static String folded(String title) {
    String plain = MARKS.matcher(Normalizer.normalize(title, Normalizer.Form.NFKD)).replaceAll("");
    int start = 0;
    while (start < plain.length() && !Character.isLetterOrDigit(plain.codePointAt(start))) {
      start += Character.charCount(plain.codePointAt(start));
    }
    return plain.substring(start).toLowerCase(Locale.ROOT);
  }

  /** Whether it begins with an ASCII letter: numbers are sorted in many ways. */
  private static boolean isComparable(String key) {
    return !key.isEmpty() && Ascii.isLowerCase(key.charAt(0));
  }

  /** The first letters, up to the first sign: {@code C}, {@code C#} and {@code C++} are equal. */
  private static String prefix(String key) {
    int end = 0;
    while (end < Math.min(PREFIX, key.length()) && Character.isLetterOrDigit(key.charAt(end))) {
      end++;
    }
    return key.substring(0, end);
  }

  /** The items outside a longest sorted subsequence. */
  private static BitSet misplaced(List<String> keys) {
    int size = keys.size();
    int[] ends = new int[size];
    int[] before = new int[size];
    int length = 0;
    for (int i = 0; i < size; i++) {
      int low = 0;
      int high = length;
      while (low < high) {
        int middle = (low + high) >>> 1;
        if (keys.get(ends[middle]).compareTo(keys.get(i)) <= 0) {
          low = middle + 1;
        } else {
          high = middle;
        }
      }
      before[i] = low == 0 ? -1 : ends[low - 1];
      ends[low] = i;
      length = Math.max(length, low + 1);
    }
    BitSet misplaced = new BitSet(size);
    misplaced.set(0, size);
    for (int i = length == 0 ? -1 : ends[length - 1]; i >= 0; i = before[i]) {
      misplaced.clear(i);
    }
    return misplaced;
  }
}
