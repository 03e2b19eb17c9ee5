package io.github.roadmaplint.text;

import java.util.Collection;
import java.util.Locale;
import java.util.Optional;

/** Did-you-mean: the one of a closed set that a word was probably meant to be. */
public final class Nearest {
  /**
   * Of more candidates than these none is looked for: every word would be held against every
   * candidate, and a repository decides how many there are of both.
   */
  public static final int MOST_CANDIDATES = 1000;

  private static final int FARTHEST = 3;

  private Nearest() {}

  /**
   * The candidate with the smallest optimal-string-alignment distance, upper and lower case being
   * the same, if it is near enough: one edit up to four letters, two up to eight, else three. Ties
   * go to the candidate that sorts first. Nothing when there are more than {@link
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

  /** Insertions, deletions, replacements and swaps of neighbours that turn one into the other. */
  public static int distance(String from, String to) {
    return distance(from, to, Math.max(from.length(), to.length()));
  }

  /** The same, or a larger number than {@code most} when it is more than that. */
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

  /** Fills a row; its smallest number, which no later row is below. */
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
