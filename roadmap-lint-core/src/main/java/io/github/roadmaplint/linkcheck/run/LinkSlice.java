package io.github.roadmaplint.linkcheck.run;

import java.util.Optional;

/**
 * A fixed part of all links, so that several runs check all of them.
 *
 * @param number from 1
 * @param of the number of parts
 */
public record LinkSlice(int number, int of) {
  /** Everything. */
  public static final LinkSlice ALL = new LinkSlice(1, 1);

  /** Reads {@code 1/7}. */
  public static Optional<LinkSlice> parse(String text) {
    int slash = text.indexOf('/');
    try {
      int number = Integer.parseInt(text.substring(0, Math.max(0, slash)));
      int of = Integer.parseInt(text.substring(slash + 1));
      return number >= 1 && number <= of
          ? Optional.of(new LinkSlice(number, of))
          : Optional.empty();
    } catch (NumberFormatException none) {
      return Optional.empty();
    }
  }

  /** FNV-1a, so that the answer is the same in every version of everything. */
  public boolean holds(String url) {
    int hash = 0x811c9dc5;
    for (int i = 0; i < url.length(); i++) {
      hash = (hash ^ url.charAt(i)) * 0x01000193;
    }
    return Integer.remainderUnsigned(hash, of) == number - 1;
  }
}
