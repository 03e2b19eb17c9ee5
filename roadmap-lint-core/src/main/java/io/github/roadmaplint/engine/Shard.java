package io.github.roadmaplint.engine;

import java.util.Optional;

/**
 * A fixed part of a repository or of its links, so that several runs check all of it.
 *
 * @param number from 1
 * @param of the number of parts
 */
public record Shard(int number, int of) {
  /** Everything. */
  public static final Shard ALL = new Shard(1, 1);

  /** Reads {@code 2/5}. */
  public static Optional<Shard> parse(String text) {
    int slash = text.indexOf('/');
    try {
      int number = Integer.parseInt(text.substring(0, Math.max(0, slash)));
      int of = Integer.parseInt(text.substring(slash + 1));
      return number >= 1 && number <= of ? Optional.of(new Shard(number, of)) : Optional.empty();
    } catch (NumberFormatException none) {
      return Optional.empty();
    }
  }

  /** Whether there are no other parts. */
  public boolean isAll() {
    return of == 1;
  }

  /**
   * Whether this part contains a path, URL or host. The hash is FNV-1a, so that the answer is the
   * same on every machine.
   */
  public boolean holds(String key) {
    int hash = 0x811c9dc5;
    for (int i = 0; i < key.length(); i++) {
      hash = (hash ^ key.charAt(i)) * 0x01000193;
    }
    return Integer.remainderUnsigned(hash, of) == number - 1;
  }
}
