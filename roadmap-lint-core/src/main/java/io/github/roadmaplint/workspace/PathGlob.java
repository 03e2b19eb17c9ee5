package io.github.roadmaplint.workspace;

import io.github.roadmaplint.layout.GlobDefect;
import io.github.roadmaplint.layout.PathPattern;
import io.github.roadmaplint.text.Quoted;
import java.io.File;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Expands globs in paths that a user names, because not every shell does: {@code *} and {@code ?}
 * within a name, and {@code **} for folders at any depth. The result is the same as in a shell:
 * files and folders, without those whose names begin with a dot.
 */
public final class PathGlob {
  private static final String ANY_DEPTH = "**";

  /** The maximum length of a glob in messages. */
  private static final int SHOWN = 200;

  private final String[] segments;
  private final Set<Path> found = new LinkedHashSet<>();

  private PathGlob(String glob) {
    this.segments = glob.split("/", -1);
  }

  /**
   * The paths that a user means.
   *
   * @param folder in which relative paths are
   * @param written a path, or a glob if nothing has exactly this name
   * @return relative if they are written like that
   * @throws ImpossiblePathException if nothing matches the glob
   */
  public static List<Path> expand(Path folder, String written) throws ImpossiblePathException {
    if ((written.indexOf('*') < 0 && written.indexOf('?') < 0) || exists(folder, written)) {
      return List.of(folder.resolve(written));
    }
    String path = File.separatorChar == '/' ? written : written.replace(File.separatorChar, '/');
    int begin = path.lastIndexOf('/', wildcard(path)) + 1;
    String glob = path.substring(begin).replaceFirst("/+$", "");
    Optional<GlobDefect> defect = GlobDefect.ofGlob(glob);
    if (defect.isPresent()) {
      throw new ImpossiblePathException(
          "Glob " + Quoted.of(written, SHOWN) + ' ' + defect.get().what());
    }
    PathGlob expansion = new PathGlob(glob);
    expansion.expand(folder.resolve(path.substring(0, begin)), 0);
    if (expansion.found.isEmpty()) {
      throw new ImpossiblePathException("No file or folder matches " + Quoted.of(written, SHOWN));
    }
    return List.copyOf(expansion.found);
  }

  private static boolean exists(Path folder, String written) {
    try {
      return Files.exists(folder.resolve(written), LinkOption.NOFOLLOW_LINKS);
    } catch (InvalidPathException glob) {
      return false; // not a name on this system
    }
  }

  private static int wildcard(String text) {
    int star = text.indexOf('*');
    int mark = text.indexOf('?');
    return star < 0 || (mark >= 0 && mark < star) ? mark : star;
  }

  /** Adds what the glob matches from one of its segments on. */
  private void expand(Path folder, int segment) {
    if (segment == segments.length) {
      found.add(folder);
    } else if (segments[segment].equals(ANY_DEPTH)) {
      expandDeeply(folder, segment);
    } else if (wildcard(segments[segment]) < 0) {
      Path next = folder.resolve(segments[segment]);
      if (Files.exists(next, LinkOption.NOFOLLOW_LINKS)) {
        expand(next, segment + 1);
      }
    } else {
      PathPattern pattern = PathPattern.of(segments[segment]);
      for (String name : names(folder)) {
        if (pattern.matches(name) && isShown(name, segments[segment])) {
          expand(folder.resolve(name), segment + 1);
        }
      }
    }
  }

  private static boolean isShown(String name, String segment) {
    return !name.startsWith(".") || segment.startsWith(".");
  }

  private static List<String> names(Path folder) {
    String[] names = folder.toAbsolutePath().toFile().list();
    return names == null ? List.of() : Arrays.stream(names).sorted().toList();
  }

  private void expandDeeply(Path folder, int segment) {
    List<String> rest = Arrays.asList(segments).subList(segment, segments.length);
    PathPattern pattern = PathPattern.of(String.join("/", rest));
    File top = folder.toAbsolutePath().toFile();
    for (String path : top.isDirectory() ? Walker.files(top) : List.<String>of()) {
      if (isShown(path.substring(path.lastIndexOf('/') + 1), segments[segments.length - 1])) {
        match(path, pattern).ifPresent(matched -> found.add(folder.resolve(matched)));
      }
    }
  }

  /** A file, or the outermost folder around it that matches; a folder that cannot be listed. */
  private static Optional<String> match(String path, PathPattern pattern) {
    if (path.endsWith("/")) {
      return Optional.of(path.substring(0, path.length() - 1));
    }
    for (int end = path.indexOf('/'); end >= 0; end = path.indexOf('/', end + 1)) {
      if (pattern.matches(path.substring(0, end))) {
        return Optional.of(path.substring(0, end));
      }
    }
    return pattern.matches(path) ? Optional.of(path) : Optional.empty();
  }
}
