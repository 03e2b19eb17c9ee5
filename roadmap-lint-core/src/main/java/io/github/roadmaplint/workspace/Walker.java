package io.github.roadmaplint.workspace;

import io.github.roadmaplint.config.ConfigLoader;
import io.github.roadmaplint.engine.ReadResult;
import java.io.File;
import java.io.IOException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Deque;
import java.util.List;
import java.util.Set;

/**
 * Lists the files of a repository at any depth. Hidden folders and folders with third-party or
 * generated files are skipped, and so are symbolic links to folders: their target is listed at its
 * own path, or is outside the repository. A name that ends with {@code .md} or {@code .json} is
 * treated as a file without a file system call, which halves the time; a later read detects the
 * other cases.
 */
public final class Walker {
  private static final Set<String> SKIPPED = Set.of("node_modules", "target", "vendor", "dist");

  /** The file with known findings, which is not a file of the layout. */
  private static final String BASELINE = ".roadmap-lint-baseline.json";

  /** The memory limit for all paths, in bytes: far more than any repository needs. */
  private static final long MOST_BYTES = 128L << 20;

  /** The memory for a path in addition to its characters. */
  private static final int BYTES_OF_PATH = 60;

  /** Hidden files that make a folder a repository of its own. */
  private static final Set<String> MARKERS =
      Set.of(".git", ConfigLoader.FILES.get(0), ConfigLoader.FILES.get(1));

  /** In characters: every file system allows paths up to this length. */
  private static final int LONG = 200;

  private final File root;
  private final long most;
  private final List<String> found = new ArrayList<>();
  private final List<String> markers = new ArrayList<>();
  private final Deque<String> folders = new ArrayDeque<>();
  private long bytes;

  private Walker(File root, long most) {
    this.root = root;
    this.most = most;
  }

  /** Whether folders of that name are skipped. */
  public static boolean passesOver(String name) {
    return name.startsWith(".") || SKIPPED.contains(name);
  }

  /** Whether a file with that path is listed if it exists. */
  public static boolean lists(String path) {
    String[] segments = path.split("/", -1);
    for (int i = 0; i + 1 < segments.length; i++) {
      if (passesOver(segments[i]) || isFileByName(segments[i])) {
        return false;
      }
    }
    String name = segments[segments.length - 1];
    return isFileByName(name) || !name.startsWith(".");
  }

  private static boolean isFileByName(String name) {
    return name.endsWith(".md") || name.endsWith(".json");
  }

  /**
   * The paths of all files below a folder, relative to it, with {@code /}, sorted by code unit. A
   * folder that cannot be listed is among them, with a {@code /} at its end.
   *
   * @param root an existing folder
   * @throws TooManyFilesException if there are more than fit into memory, or it is the root of a
   *     file system, by whatever name
   */
  public static List<String> files(File root) {
    return files(root, MOST_BYTES);
  }

  static List<String> files(File root, long most) {
    return walk(root, most).found;
  }

  /**
   * What is below a folder.
   *
   * @param paths as {@link #files} lists them
   * @param markers the paths of {@code .git} and of configuration files, in the order of the walk
   */
  public record Listing(List<String> paths, List<String> markers) {}

  /** Lists the files below a folder, and which folders in it are repositories of their own. */
  public static Listing list(File root) {
    Walker walker = walk(root, MOST_BYTES);
    return new Listing(walker.found, walker.markers);
  }

  private static Walker walk(File root, long most) {
    if (isRootOfFileSystem(root)) {
      throw TooManyFilesException.inRoot(root.getPath());
    }
    if (isAroundHome(root, System.getProperty("user.home", ""))) {
      throw TooManyFilesException.inHome(root.getPath());
    }
    Walker walker = new Walker(root, most);
    walker.enter("");
    while (!walker.folders.isEmpty()) {
      walker.list(walker.folders.removeLast());
    }
    Collections.sort(walker.found);
    return walker;
  }

  /** For example {@code /}, a link to it, or {@code C:\\}. */
  private static boolean isRootOfFileSystem(File folder) {
    try {
      return folder.toPath().toRealPath().getParent() == null;
    } catch (IOException | InvalidPathException unreachable) {
      return false;
    }
  }

  /**
   * Whether a folder is the home folder of the user, or contains home folders, and is not a
   * repository: its files are unrelated, and there can be millions.
   */
  static boolean isAroundHome(File folder, String home) {
    if (home.isEmpty() || new File(home).getParent() == null) {
      return false;
    }
    Path top = PathContainment.real(folder.toPath());
    return PathContainment.real(Path.of(home)).startsWith(top) && !RepositoryRoot.isRoot(folder);
  }

  private void list(String folder) {
    File here = folder.isEmpty() ? root : new File(root, folder);
    String[] names = here.list();
    if (names == null) {
      if (!isGone(here)) {
        add(folder + '/');
      }
      return;
    }
    // Names compare faster than whole paths, and sorted parts are merged fast.
    Arrays.sort(names);
    String start = folder.isEmpty() ? "" : folder + '/';
    for (String name : names) {
      if (name.equals(BASELINE)) {
        continue;
      }
      String path = start.concat(name);
      if (isFileByName(name)) {
        add(path);
      } else if (!name.startsWith(".")) {
        look(path, name, new File(here, name));
      } else if (MARKERS.contains(name)) {
        take(path);
        markers.add(path);
      }
    }
  }

  private void look(String path, String name, File file) {
    if (!file.isDirectory()) {
      add(isHidden(file) || isFolderOfOtherBytes(file) ? path + '/' : path);
    } else if (Files.isSymbolicLink(file.toPath())) {
      add(path);
    } else if (!passesOver(name)) {
      enter(path);
    }
  }

  /** If a path is too long, the file system cannot tell whether it is a folder. */
  private static boolean isHidden(File file) {
    return file.getPath().length() > LONG && !file.exists() && !isGone(file);
  }

  /** A name that is not UTF-8 cannot be resolved, but the directory listing contains its bytes. */
  private static boolean isFolderOfOtherBytes(File file) {
    if (!ReadResult.hasLostBytes(file.getName()) || file.exists()) {
      return false;
    }
    try (DirectoryStream<Path> all = Files.newDirectoryStream(file.toPath().resolveSibling(""))) {
      for (Path one : all) {
        if (one.getFileName().toString().equals(file.getName())
            && Files.isDirectory(one, LinkOption.NOFOLLOW_LINKS)) {
          return true;
        }
      }
      return false;
    } catch (IOException | DirectoryIteratorException | InvalidPathException unlistable) {
      return true;
    }
  }

  private void enter(String folder) {
    take(folder);
    folders.add(folder);
  }

  private void add(String path) {
    take(path);
    found.add(path);
  }

  private void take(String path) {
    bytes += BYTES_OF_PATH + path.length();
    if (bytes > most) {
      throw TooManyFilesException.below(root.getPath(), found.size());
    }
  }

  private static boolean isGone(File file) {
    try {
      Files.readAttributes(file.toPath(), BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS);
      return false;
    } catch (NoSuchFileException gone) {
      return true;
    } catch (IOException | InvalidPathException unreachable) {
      return false;
    }
  }
}
