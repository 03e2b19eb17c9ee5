package io.github.roadmaplint.layout;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;

/**
 * A sign that a repository has a layout.
 *
 * @param files patterns, each of which must match a file
 * @param contains a text that a file of the first pattern must contain, in any case of letters
 */
public record Recognition(List<PathPattern> files, Optional<String> contains) {
  /** More files are not read. */
  private static final int MOST_READ = 4;

  /** Copies the list. */
  public Recognition {
    files = List.copyOf(files);
  }

  /**
   * Whether a repository has the sign.
   *
   * @param paths every file, relative to the repository
   * @param texts reads a file; empty if it cannot be read
   * @param hidden whether there is a file or folder that is not in the list because it is hidden
   */
  public boolean matches(
      List<String> paths, Function<String, Optional<String>> texts, Predicate<String> hidden) {
    boolean there =
        files.stream()
            .allMatch(
                pattern ->
                    isHidden(pattern.text())
                        ? hidden.test(pattern.text())
                        : paths.stream().anyMatch(pattern::matches));
    if (!there || contains.isEmpty()) {
      return there;
    }
    return paths.stream()
        .filter(files.get(0)::matches)
        .limit(MOST_READ)
        .anyMatch(path -> texts.apply(path).filter(this::isIn).isPresent());
  }

  /** Whether a pattern is the path of a hidden file or folder, which no list of files has. */
  private static boolean isHidden(String pattern) {
    return pattern.startsWith(".", pattern.lastIndexOf('/') + 1);
  }

  private boolean isIn(String text) {
    String wanted = contains.orElse("");
    for (int i = 0; i + wanted.length() <= text.length(); i++) {
      if (text.regionMatches(true, i, wanted, 0, wanted.length())) {
        return true;
      }
    }
    return false;
  }
}
