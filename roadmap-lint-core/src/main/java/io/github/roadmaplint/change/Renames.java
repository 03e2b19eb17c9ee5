package io.github.roadmaplint.change;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Finds renamed files: a deleted file and a new one with the same content, or with at least half of
 * it, as git does it.
 */
final class Renames {
  /** More pairs are not compared line by line. */
  private static final int MOST_PAIRS = 100_000;

  private final Map<String, byte[]> deleted;
  private final Map<String, byte[]> added;
  private final Map<String, String> found = new HashMap<>();

  private record Pair(String before, String after, double score) {}

  private Renames(Map<String, byte[]> deleted, Map<String, byte[]> added) {
    this.deleted = deleted;
    this.added = added;
  }

  /** The path before of each renamed file, by the path now. */
  static Map<String, String> between(Map<String, byte[]> deleted, Map<String, byte[]> added) {
    Renames renames = new Renames(deleted, added);
    renames.findSame();
    if ((long) deleted.size() * added.size() <= MOST_PAIRS) {
      renames.findSimilar();
    }
    return renames.found;
  }

  /** Of several files with the same content, one with the same name is meant. */
  private void findSame() {
    Map<String, List<String>> byContent = new HashMap<>();
    deleted.forEach(
        (path, content) ->
            byContent.computeIfAbsent(Lines.text(content), key -> new ArrayList<>(1)).add(path));
    for (Map.Entry<String, byte[]> now : added.entrySet()) {
      List<String> same = byContent.getOrDefault(Lines.text(now.getValue()), List.of());
      if (now.getValue().length > 0 && !same.isEmpty()) {
        String before =
            same.stream()
                .filter(path -> name(path).equals(name(now.getKey())))
                .findFirst()
                .orElse(same.get(0));
        same.remove(before);
        found.put(now.getKey(), before);
      }
    }
  }

  private static String name(String path) {
    return path.substring(path.lastIndexOf('/') + 1);
  }

  private void findSimilar() {
    Set<String> used = new HashSet<>(found.values());
    List<Pair> pairs = new ArrayList<>();
    Map<String, Map<String, Integer>> lines = new HashMap<>();
    for (Map.Entry<String, byte[]> old : deleted.entrySet()) {
      if (used.contains(old.getKey())) {
        continue;
      }
      Map<String, Integer> before = Lines.of(old.getValue());
      for (Map.Entry<String, byte[]> now : added.entrySet()) {
        int longest = Math.max(old.getValue().length, now.getValue().length);
        int shortest = Math.min(old.getValue().length, now.getValue().length);
        if (found.containsKey(now.getKey()) || shortest * 2L < longest) {
          continue;
        }
        Map<String, Integer> after =
            lines.computeIfAbsent(now.getKey(), path -> Lines.of(now.getValue()));
        int common = Lines.common(before, after);
        if (common * 2L >= longest && common > 0) {
          pairs.add(new Pair(old.getKey(), now.getKey(), (double) common / longest));
        }
      }
    }
    pairs.sort((left, right) -> Double.compare(right.score(), left.score()));
    for (Pair pair : pairs) {
      if (!found.containsKey(pair.after()) && used.add(pair.before())) {
        found.put(pair.after(), pair.before());
      }
    }
  }

  /** The lines of a file and how often each occurs. */
  private static final class Lines {
    private Lines() {}

    /** A character for each byte. */
    static String text(byte[] content) {
      return new String(content, StandardCharsets.ISO_8859_1);
    }

    static Map<String, Integer> of(byte[] content) {
      Map<String, Integer> counts = new HashMap<>();
      for (String line : text(content).split("(?<=\n)", -1)) {
        counts.merge(line, 1, Integer::sum);
      }
      return counts;
    }

    /** The length of the lines that are in both, in bytes. */
    static int common(Map<String, Integer> before, Map<String, Integer> after) {
      int common = 0;
      for (Map.Entry<String, Integer> line : before.entrySet()) {
        int times = Math.min(line.getValue(), after.getOrDefault(line.getKey(), 0));
        common += times * line.getKey().length();
      }
      return common;
    }
  }
}
