package io.github.roadmaplint.change;

import java.io.File;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The new paths of files that were renamed, in commits or only in the working tree.
 *
 * @param paths the new path of each, by the old one
 * @param note why some may be unknown, as a sentence without full stop
 */
public record RenamedFiles(Map<String, String> paths, Optional<String> note) {
  /** The number of commits, newest first, from which renamed files are looked for. */
  private static final int MOST_COMMITS = 5;

  /** Copies the map. */
  public RenamedFiles {
    paths = Map.copyOf(paths);
  }

  /**
   * The files that were renamed since a file of the repository was changed, such as a list of
   * paths: a rename before its last change is known if the change before that is tried.
   *
   * @param file that file, absolute
   * @param missing the old paths
   * @param candidates paths of files that may have the new paths
   */
  public static RenamedFiles since(
      Path root, Path file, Set<String> missing, Set<String> candidates) {
    Map<String, String> found = new HashMap<>();
    Set<String> wanted = new HashSet<>(missing);
    wanted.addAll(candidates);
    try {
      GitCommands git = GitCommands.at(root);
      for (String commit : commits(git, root, file)) {
        GitChanges.since(root, commit)
            .read(wanted::contains)
            .renames()
            .forEach(
                (now, before) -> {
                  if (missing.contains(before)) {
                    found.putIfAbsent(before, now);
                  }
                });
        if (found.keySet().containsAll(missing)) {
          return new RenamedFiles(found, Optional.empty());
        }
      }
      boolean shallow =
          git.line("rev-parse", "--is-shallow-repository").filter("true"::equals).isPresent();
      return new RenamedFiles(
          found,
          shallow
              ? Optional.of(
                  "Renamed files may not be recognized because this clone is shallow"
                      + " (`fetch-depth: 0`)")
              : Optional.empty());
    } catch (ChangeException unreadable) {
      return new RenamedFiles(found, Optional.empty());
    }
  }

  private static Set<String> commits(GitCommands git, Path root, Path file) throws ChangeException {
    Set<String> commits = new LinkedHashSet<>();
    Path place = file.toAbsolutePath().normalize();
    if (place.startsWith(root)) {
      String path = root.relativize(place).toString().replace(File.separatorChar, '/');
      List<String> log =
          new ArrayList<>(List.of("log", "-z", "--format=%H", "--no-show-signature"));
      log.addAll(List.of("-n", Integer.toString(MOST_COMMITS), "--", ":(literal)" + path));
      commits.addAll(git.fields(log));
    }
    commits.add("HEAD");
    return commits;
  }
}
