package io.github.roadmaplint.text;

import java.util.Set;

/** Words that differ in a letter or two, and are no forms of one word. */
public final class SimilarWords {
  /** Endings of words with the same meaning. */
  private static final Set<String> ENDINGS =
      Set.of(
          (" able ability al ce cy d e ed er ers es ible ic ics ied ies ing ion ional ions is ity ive ize izes"
                  + " ly ment ments or ors nce nt s sation se ses t sing sis tic tics y ise zation ze")
              .split(" ", -1));

  /** Shorter words have too many similar words. */
  public static final int SHORTEST = 4;

  /** Two mistakes in a word are near each other. */
  private static final int NEAR = 3;

  /** Words of this length can have two mistakes. */
  private static final int LONG = 8;

  /** Two endings can begin with the same letters, as in {@code -ing} and {@code -ion}. */
  private static final int SHARED = 2;

  private SimilarWords() {}

  /**
   * Whether a word was probably meant to be another: one letter is different, missing, added or
   * swapped, in a long word two. Not one that is only another form of it.
   */
  public static boolean isMisspelling(String word, String meant) {
    int shortest = Math.min(word.length(), meant.length());
    int longest = Math.max(word.length(), meant.length());
    return shortest >= SHORTEST
        && longest - shortest <= 2
        && same(word, meant) >= shortest - NEAR
        && !isForm(word, meant)
        && Nearest.distance(word, meant) <= (longest < LONG ? 1 : 2);
  }

  /** The number of letters that are the same at the begin and at the end. */
  private static int same(String one, String other) {
    int most = Math.min(one.length(), other.length());
    int first = 0;
    while (first < most && one.charAt(first) == other.charAt(first)) {
      first++;
    }
    int last = 0;
    while (last < most - first
        && one.charAt(one.length() - 1 - last) == other.charAt(other.length() - 1 - last)) {
      last++;
    }
    return first + last;
  }

  /** Whether two words differ only in their endings, or in American and British spelling. */
  private static boolean isForm(String one, String other) {
    int same = 0;
    while (same < Math.min(one.length(), other.length())
        && one.charAt(same) == other.charAt(same)) {
      same++;
    }
    boolean endings = false;
    for (int stem = same; stem >= Math.max(1, same - SHARED) && !endings; stem--) {
      endings = ENDINGS.contains(one.substring(stem)) && ENDINGS.contains(other.substring(stem));
    }
    return endings
        || one.replace("ll", "l").equals(other.replace("ll", "l"))
        || one.replace('s', 'z').equals(other.replace('s', 'z'))
        || one.replace("our", "or").equals(other.replace("our", "or"));
  }
}
