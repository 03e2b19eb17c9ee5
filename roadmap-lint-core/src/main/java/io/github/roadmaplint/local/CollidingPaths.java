package io.github.roadmaplint.local;

import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.ArrayList;
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
  /** Those with the same key; a list for each key that several files have. */
  private final Map<String, List<String>> byKey = new HashMap<>();

  /**
   * Compares paths.
   *
   * @param paths every file, sorted
   */
  public CollidingPaths(List<String> paths) {
    Map<String, String> first = new HashMap<>(2 * paths.size());
    for (String path : paths) {
      String key = key(path);
      String other = first.putIfAbsent(key, path);
      if (other != null) {
        byKey.computeIfAbsent(key, absent -> new ArrayList<>(List.of(other))).add(path);
      }
    }
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
