package io.github.roadmaplint.local;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * The files of a repository that cannot exist beside each other where file systems ignore case or
 * Unicode normalization, as they do on Windows and macOS.
 */
public final class CollidingPaths {
  private static final int NUMBERS = 1 << 20;

  /** The bit in which ASCII letters of both cases differ. */
  private static final int CASE = 0x20;

  /** Those with the same key; a list for each key that several files have. */
  private final Map<String, List<String>> byKey = new HashMap<>();

  /**
   * Compares paths.
   *
   * @param paths every file, sorted
   */
  public CollidingPaths(List<String> paths) {
    int[] numbers = new int[paths.size()];
    BitSet once = new BitSet(NUMBERS);
    BitSet again = new BitSet(NUMBERS);
    for (int i = 0; i < numbers.length; i++) {
      numbers[i] = number(paths.get(i));
      (once.get(numbers[i]) ? again : once).set(numbers[i]);
    }
    Map<String, String> first = new HashMap<>();
    for (int i = 0; i < numbers.length; i++) {
      if (again.get(numbers[i])) {
        add(paths.get(i), first);
      }
    }
  }

  private void add(String path, Map<String, String> first) {
    String key = key(path);
    String other = first.putIfAbsent(key, path);
    if (other != null) {
      byKey.computeIfAbsent(key, absent -> new ArrayList<>(List.of(other))).add(path);
    }
  }

  /**
   * A number below {@link #NUMBERS} that paths with the same key have in common. It is computed
   * without making the key, because hardly any paths have the same.
   */
  private static int number(String path) {
    int hash = 0;
    // An array is read faster than a string. A character that is not Latin becomes a question mark.
    for (byte character : path.getBytes(ISO_8859_1)) {
      if (character < 0 || character == '?') {
        return number(key(path).toCharArray());
      }
      hash = 31 * hash + (character | CASE);
    }
    return belowLimit(hash);
  }

  private static int number(char[] key) {
    int hash = 0;
    for (char character : key) {
      hash = 31 * hash + (character | CASE);
    }
    return belowLimit(hash);
  }

  private static int belowLimit(int hash) {
    return (hash ^ hash >>> 16) & (NUMBERS - 1);
  }

  /** The first other file with that path, except for case and Unicode normalization. */
  public Optional<String> with(String path) {
    for (String other : all(path)) {
      if (!other.equals(path)) {
        return Optional.of(other);
      }
    }
    return Optional.empty();
  }

  /** The files with that path, if there are several. */
  public List<String> all(String path) {
    return byKey.isEmpty() ? List.of() : byKey.getOrDefault(key(path), List.of());
  }

  /** Whether two paths differ at most in case and Unicode normalization. */
  public static boolean areSame(String path, String other) {
    return path.equals(other) || key(path).equals(key(other));
  }

  /**
   * What a path has in common with those that differ only in case and Unicode normalization. The
   * tables for Unicode take longer to load than all other paths to compare.
   */
  static String key(String path) {
    String normalized = isAscii(path) ? path : Normalizer.normalize(path, Normalizer.Form.NFC);
    return normalized.toLowerCase(Locale.ROOT);
  }

  /** UTF-8 has several bytes for each other character. */
  private static boolean isAscii(String path) {
    return path.getBytes(StandardCharsets.UTF_8).length == path.length();
  }
}
