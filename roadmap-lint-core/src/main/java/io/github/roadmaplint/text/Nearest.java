package io.github.roadmaplint.text;

import java.util.Collection;
import java.util.Locale;
import java.util.Optional;

/** Suggests the member of a closed set that a misspelled word was probably meant to be. */
public final class Nearest {
  /**
   * With more candidates there is no suggestion: every word is compared with every candidate, and
   * the content of a repository determines the number of both.
   */
  public static final int MOST_CANDIDATES = 1000;

  private static final int FARTHEST = 3;

  private Nearest() {}

  /**
   * The candidate with the smallest optimal-string-alignment distance, ignoring case, if it is
   * similar enough: one edit up to four letters, two edits up to eight, otherwise three. For equal
   * distances, the candidate that sorts first is used. Nothing when there are more than {@link
   * #MOST_CANDIDATES}.
   */
  public static Optional<String> to(String word, Collection<String> candidates) {
    if (candidates.size() > MOST_CANDIDATES) {
      return Optional.empty();
    }
    String wanted = word.toLowerCase(Locale.ROOT);
    int most = wanted.length() <= 4 ? 1 : wanted.length() <= 8 ? 2 : FARTHEST;
    Optional<String> best = Optional.empty();
    for (String candidate : candidates) {
      if (Math.abs(candidate.length() - wanted.length()) > most) {
        continue;
      }
      int distance = distance(wanted, candidate.toLowerCase(Locale.ROOT), most);
      boolean first = best.isEmpty() || candidate.compareTo(best.get()) < 0;
      if (distance < most || (distance == most && first)) {
        best = Optional.of(candidate);
        most = distance;
      }
    }
    return best;
  }

  /**
   * The number of insertions, deletions, replacements and swaps of neighbors that turn one into the
   * other.
   */
  public static int distance(String from, String to) {
    return distance(from, to, Math.max(from.length(), to.length()));
  }

  /** The same, or any number larger than {@code most} if it is larger. */
  private static int distance(String from, String to, int most) {
    int[] beforeLast = new int[to.length() + 1];
    int[] last = new int[to.length() + 1];
    int[] row = new int[to.length() + 1];
    for (int j = 0; j <= to.length(); j++) {
      row[j] = j;
    }
    for (int i = 1; i <= from.length(); i++) {
      int[] free = beforeLast;
      beforeLast = last;
      last = row;
      row = free;
      if (fill(row, last, beforeLast, from, to, i) > most) {
        return most + 1;
      }
    }
    return row[to.length()];
  }

  /** Fills a row and returns its smallest number, which is a lower bound for all later rows. */
  private static int fill(int[] row, int[] last, int[] beforeLast, String from, String to, int i) {
    row[0] = i;
    int least = i;
    char c = from.charAt(i - 1);
    for (int j = 1; j <= to.length(); j++) {
      int replace = last[j - 1] + (c == to.charAt(j - 1) ? 0 : 1);
      int best = Math.min(replace, Math.min(last[j], row[j - 1]) + 1);
      boolean swapped =
          i > 1 && j > 1 && c == to.charAt(j - 2) && from.charAt(i - 2) == to.charAt(j - 1);
      row[j] = swapped ? Math.min(best, beforeLast[j - 2] + 1) : best;
      least = Math.min(least, row[j]);
    }
    return least;
  }
}
