package io.github.roadmaplint.layout;

import java.io.File;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.List;
import java.util.Set;

/**
 * Lists the files of a repository. Folders that are hidden or hold other people's or generated
 * files are passed over, and so are symbolic links to folders: what they lead to is listed where it
 * is, or lies outside the repository. A name that ends in {@code .md} or {@code .json} is taken for
 * a file without asking the file system, which halves the time; whoever opens it finds out.
 */
public final class Walker {
  private static final Set<String> SKIPPED = Set.of("node_modules", "target", "vendor", "dist");

  /** Deeper folders are not listed: a bound against mounted loops. */
  private static final int DEEPEST = 64;

  private Walker() {}

  /** Whether folders of that name are passed over. */
  public static boolean passesOver(String name) {
    return name.startsWith(".") || SKIPPED.contains(name);
  }

  /**
   * The paths of all files below a folder, relative to it, with {@code /}, sorted by code unit. A
   * folder that cannot be listed is among them, with a {@code /} at its end.
   *
   * @param root an existing folder
   */
  public static List<String> files(File root) {
    List<String> found = new ArrayList<>();
    Deque<String> folders = new ArrayDeque<>();
    folders.add("");
    while (!folders.isEmpty()) {
      String folder = folders.removeLast();
      list(root, folder, found, folders);
    }
    Collections.sort(found);
    return found;
  }

  private static void list(File root, String folder, List<String> found, Deque<String> folders) {
    File here = folder.isEmpty() ? root : new File(root, folder);
    String[] names = here.list();
    if (names == null) {
      if (here.exists()) {
        found.add(folder + '/');
      }
      return;
    }
    for (String name : names) {
      String path = folder.isEmpty() ? name : folder + '/' + name;
      if (name.endsWith(".md") || name.endsWith(".json")) {
        found.add(path);
      } else if (isFolder(new File(here, name), name)) {
        enter(path, name, folders);
      } else if (!name.startsWith(".")) {
        found.add(path);
      }
    }
  }

  private static void enter(String path, String name, Deque<String> folders) {
    boolean tooDeep = path.chars().filter(c -> c == '/').count() >= DEEPEST;
    if (!passesOver(name) && !tooDeep) {
      folders.add(path);
    }
  }

  private static boolean isFolder(File file, String name) {
    return !name.startsWith(".")
        && file.isDirectory()
        && !java.nio.file.Files.isSymbolicLink(file.toPath());
  }
}
