package io.github.roadmaplint.disk;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;

/** The working tree that a folder belongs to: what one change can change together. */
public final class WorkingTree {
  private WorkingTree() {}

  /** Whether a folder is in a checkout. */
  public static boolean isAround(Path folder) {
    try {
      Path top = around(folder.toRealPath());
      return Files.exists(top.resolve(".git"), LinkOption.NOFOLLOW_LINKS);
    } catch (IOException missing) {
      return false;
    }
  }

  /**
   * The top of the checkout around a folder; the folder itself when there is none.
   *
   * @param folder without symbolic links
   */
  public static Path around(Path folder) {
    Path top = folder;
    for (Path here = folder; here != null; here = here.getParent()) {
      Path git = here.resolve(".git");
      if (Files.exists(git, LinkOption.NOFOLLOW_LINKS)) {
        top = here;
      }
      // A submodule has a file of that name, and is part of another checkout.
      if (Files.isDirectory(git)) {
        break;
      }
    }
    return top;
  }

  /**
   * The path of a folder in the checkout that contains it, with {@code /} at its end; empty if it
   * is the top, or in no checkout.
   */
  public static String pathOf(Path folder) {
    try {
      Path real = folder.toRealPath();
      for (Path top = real; top != null; top = top.getParent()) {
        if (Files.exists(top.resolve(".git"), LinkOption.NOFOLLOW_LINKS)) {
          String path = top.relativize(real).toString().replace(File.separatorChar, '/');
          return path.isEmpty() ? "" : path + '/';
        }
      }
    } catch (IOException missing) {
      return "";
    }
    return "";
  }
}
