package io.github.roadmaplint.audit;

import io.github.roadmaplint.layout.Entry;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/** The folders that the files of a repository without roadmaps are grouped by. */
final class FolderGroups {
  /** Folders deeper than this are not divided. */
  private static final int MOST_LEVELS = 10;

  private FolderGroups() {}

  /**
   * The files by folder, with those at the top under an empty name. A folder with more than half of
   * all files is divided into its folders.
   */
  static SortedMap<String, List<Entry>> of(List<Entry> files) {
    SortedMap<String, List<Entry>> groups = new TreeMap<>();
    String folder = "";
    List<Entry> rest = files;
    for (int level = 0; level < MOST_LEVELS && !rest.isEmpty(); level++) {
      Map<String, List<Entry>> parts = parts(folder, rest);
      Optional<String> large = large(folder, parts, files.size());
      rest = large.map(parts::remove).orElse(List.of());
      groups.putAll(parts);
      folder = large.orElse("");
    }
    if (!rest.isEmpty()) {
      groups.put(folder, rest);
    }
    return groups;
  }

  private static Map<String, List<Entry>> parts(String folder, List<Entry> files) {
    Map<String, List<Entry>> parts = new HashMap<>();
    int begin = folder.isEmpty() ? 0 : folder.length() + 1;
    for (Entry file : files) {
      int end = file.path().indexOf('/', begin);
      String part = end < 0 ? folder : file.path().substring(0, end);
      parts.computeIfAbsent(part, any -> new ArrayList<>()).add(file);
    }
    return parts;
  }

  private static Optional<String> large(String folder, Map<String, List<Entry>> parts, int all) {
    return parts.entrySet().stream()
        .filter(part -> !part.getKey().equals(folder) && part.getValue().size() > all / 2)
        .map(Map.Entry::getKey)
        .findFirst();
  }
}
