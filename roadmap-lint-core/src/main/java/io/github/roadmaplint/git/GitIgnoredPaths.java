package io.github.roadmaplint.git;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The paths in a folder that git ignores: by {@code .gitignore} files, by {@code .git/info/exclude}
 * and by the settings of the user. Git never ignores a file that it tracks.
 *
 * @param paths relative to the folder, with {@code /}; an ignored folder has a {@code /} at its
 *     end, and no path in it is listed
 * @param note why they are unknown, as a sentence without full stop
 */
public record GitIgnoredPaths(List<String> paths, Optional<String> note) {
  /** Nothing is ignored. */
  public static final GitIgnoredPaths NONE = new GitIgnoredPaths(List.of(), Optional.empty());

  /** The time limit; a working tree of ten thousand files takes a hundredth of a second. */
  private static final long SECONDS = 20;

  /** The limit for the output of git, in bytes. */
  private static final int MOST_BYTES = 16 << 20;

  private static final List<String> LIST =
      List.of("ls-files", "-z", "--others", "--ignored", "--exclude-standard");

  /** The folder itself: nothing in it is part of the repository. */
  private static final String ALL = "./";

  /** Copies the list. */
  public GitIgnoredPaths {
    paths = List.copyOf(paths);
  }

  /** Whether a folder can be in a git repository: no process is started to find out. */
  public static boolean arePossible(Path folder) {
    for (Path here = folder; here != null; here = here.getParent()) {
      File git = new File(here.toFile(), ".git");
      if (git.isFile() || new File(git, "HEAD").exists()) {
        return true;
      }
    }
    return false;
  }

  /** Asks git for the paths in a folder, which can be any folder of a repository. */
  public static GitIgnoredPaths in(Path folder) {
    Optional<Git> git = Git.at(folder);
    if (git.isEmpty()) {
      return unknown("git is not installed");
    }
    try {
      return list(git.get());
    } catch (IOException notStarted) {
      return unknown("git cannot be started");
    }
  }

  private static GitIgnoredPaths list(Git git) throws IOException {
    List<String> folders = new ArrayList<>(LIST);
    folders.add("--directory"); // does not list what is in an ignored folder
    Optional<GitIgnoredPaths> listed = list(git, folders);
    if (listed.isPresent() && !listed.get().paths().contains(ALL)) {
      return listed.get();
    }
    // A folder that is ignored itself is not part of the repository around it.
    return isIgnored(git)
        ? NONE
        : list(git, LIST).orElseGet(() -> unknown("git cannot list them (`git status`)"));
  }

  /** The paths; empty if git refuses. */
  private static Optional<GitIgnoredPaths> list(Git git, List<String> command) throws IOException {
    List<String> paths = new ArrayList<>();
    Git.End end =
        git.run(
            command, SECONDS, out -> addAll(new String(out.readNBytes(MOST_BYTES), UTF_8), paths));
    return switch (end) {
      case WHOLE -> Optional.of(new GitIgnoredPaths(paths, Optional.empty()));
      case CUT -> Optional.of(unknown("git did not list them in " + SECONDS + " seconds"));
      case REFUSED -> Optional.empty();
    };
  }

  private static void addAll(String output, List<String> paths) {
    for (int begin = 0, end; (end = output.indexOf('\0', begin)) >= 0; begin = end + 1) {
      paths.add(output.substring(begin, end));
    }
  }

  /** In a folder that is ignored itself, some versions of git fail to list anything. */
  private static boolean isIgnored(Git git) throws IOException {
    return git.run(List.of("check-ignore", "--quiet", "."), SECONDS, out -> {}) == Git.End.WHOLE;
  }

  private static GitIgnoredPaths unknown(String why) {
    String note = "Files that git ignores are checked, too: " + why;
    return new GitIgnoredPaths(List.of(), Optional.of(note));
  }
}
