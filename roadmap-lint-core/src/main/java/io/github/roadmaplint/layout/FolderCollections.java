package io.github.roadmaplint.layout;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The collections that the files of a folder can belong to. A folder can have many files, so its
 * path is compared with the patterns only once.
 */
final class FolderCollections {
  private final Layout layout;
  private final String folder;
  private final List<Candidate> candidates = new ArrayList<>();

  private FolderCollections(Layout layout, String folder) {
    this.layout = layout;
    this.folder = folder;
  }

  /**
   * A collection whose pattern can match.
   *
   * @param names what its pattern captures from the folder; empty if whole paths must be compared
   */
  private record Candidate(Collection collection, Optional<Map<String, String>> names) {
    Optional<Map<String, String>> match(String path, String fileName) {
      PathPattern pattern = collection.path();
      if (names.isEmpty()) {
        return pattern.match(path.split("/", -1));
      }
      return pattern.matchesFile(fileName) ? names : Optional.empty();
    }
  }

  /** The collections for the folder that a path is in. */
  static FolderCollections of(Layout layout, String path) {
    FolderCollections found =
        new FolderCollections(layout, path.substring(0, path.lastIndexOf('/') + 1));
    String[] segments = path.split("/", -1);
    String[] folders = Arrays.copyOf(segments, segments.length - 1);
    for (Collection collection : layout.collections()) {
      if (!collection.path().capturesOnlyFolders()) {
        found.candidates.add(new Candidate(collection, Optional.empty()));
        continue;
      }
      Optional<Map<String, String>> names = collection.path().matchFolders(folders);
      if (names.isPresent()) {
        found.candidates.add(new Candidate(collection, names));
      }
    }
    return found;
  }

  /** Whether a path is in this folder, but not in a folder below it. */
  boolean contains(String path) {
    return path.lastIndexOf('/') == folder.length() - 1 && path.startsWith(folder);
  }

  /** The entry for a path in this folder. */
  Optional<Entry> classify(String path) {
    for (PathPattern output : layout.output()) {
      if (output.matches(path)) {
        return Optional.empty();
      }
    }
    String fileName = path.substring(folder.length());
    for (Candidate candidate : candidates) {
      Optional<Map<String, String>> names = candidate.match(path, fileName);
      if (names.isPresent()) {
        return Optional.of(entry(path, fileName, candidate.collection, names.get()));
      }
    }
    return Optional.empty();
  }

  /** An entry whose owner and slug are the captured names. */
  static Entry entry(String path, Collection collection, Map<String, String> names) {
    return entry(path, path.substring(path.lastIndexOf('/') + 1), collection, names);
  }

  private static Entry entry(
      String path, String fileName, Collection collection, Map<String, String> names) {
    int dot = fileName.lastIndexOf('.');
    String slug = names.getOrDefault("slug", dot <= 0 ? fileName : fileName.substring(0, dot));
    String owner = names.getOrDefault("owner", names.getOrDefault("slug", ""));
    return new Entry(path, collection, owner, slug, PageName.parse(fileName));
  }
}
