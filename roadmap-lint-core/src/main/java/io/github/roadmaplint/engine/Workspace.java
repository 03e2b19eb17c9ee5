package io.github.roadmaplint.engine;

import io.github.roadmaplint.layout.Entry;
import io.github.roadmaplint.layout.Inventory;
import io.github.roadmaplint.layout.PathPattern;
import io.github.roadmaplint.local.PathState;
import io.github.roadmaplint.markdown.EmbeddedCode;
import io.github.roadmaplint.source.Source;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The files of a repository and their texts, wherever they are. */
public interface Workspace {

  /**
   * The paths of all files, sorted, relative to the repository and with {@code /}; and of folders
   * that cannot be listed, with a {@code /} at their end.
   */
  List<String> paths();

  /** The same files, grouped by kind. */
  Inventory inventory();

  /** Reads a file. */
  ReadResult read(String path);

  /** The structure of an owner outside the repository, if there is one, readable or not. */
  default Optional<ReadResult> outsideStructure(String owner) {
    return Optional.empty();
  }

  /** Whether git ignores a path, which is then not one of {@link #paths}. */
  default boolean isIgnored(String path) {
    return false;
  }

  /** What a path names that is not one of {@link #paths}, such as a hidden file. */
  default PathState unlisted(String path) {
    return isIgnored(path) ? PathState.IGNORED : PathState.MISSING;
  }

  /** The text of a file; empty if it cannot be read. */
  default Optional<String> text(String path) {
    return read(path).text().map(Source::text);
  }

  /** The text of a file in which words are found; empty if it cannot be read. */
  default String proseText(String path) {
    return EmbeddedCode.withoutCode(read(path).source()).text();
  }

  /** A file of the repository. */
  default Optional<Entry> entry(String path) {
    return inventory().at(path);
  }

  /** Whether a file matches one of some patterns, or a path that is not listed is one of them. */
  default boolean has(List<PathPattern> patterns) {
    return patterns.stream().anyMatch(pattern -> unlisted(pattern.text()).exists())
        || (!patterns.isEmpty()
            && paths().stream()
                .anyMatch(path -> patterns.stream().anyMatch(pattern -> pattern.matches(path))));
  }

  /** The names of the files in some folders, each up to its first dot. */
  default Set<String> namesIn(List<String> folders) {
    Set<String> names = new HashSet<>();
    for (String folder : folders) {
      String start = folder + '/';
      int first = Collections.binarySearch(paths(), start);
      for (int i = Math.max(first, -first - 1); i < paths().size(); i++) {
        String path = paths().get(i);
        if (!path.startsWith(start)) {
          break;
        }
        names.add(path.substring(start.length()).split("[/.]", 2)[0]);
      }
    }
    return names;
  }
}
