package io.github.roadmaplint.workspace;

import io.github.roadmaplint.config.ConfigLoader;
import java.io.File;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Optional;

/** Finds the repository that contains a path. */
public final class RepositoryRoot {
  private RepositoryRoot() {}

  /**
   * The nearest folder at or above a path that contains a configuration file or {@code .git}, or is
   * the root of a roadmap repository ({@code src/data/roadmaps}, or {@code roadmaps/x/content});
   * otherwise the path itself, or the folder of a file.
   */
  public static Path of(Path target) {
    Path absolute = target.toAbsolutePath().normalize();
    Path start =
        Files.isDirectory(absolute, LinkOption.NOFOLLOW_LINKS) ? absolute : parent(absolute);
    return marked(start).orElse(start);
  }

  /** The nearest folder at or above another one that is recognized as the top of a repository. */
  static Optional<Path> marked(Path folder) {
    for (Path here = folder; here != null; here = here.getParent()) {
      if (isRoot(here.toFile())) {
        return Optional.of(here);
      }
    }
    return Optional.empty();
  }

  /**
   * The top of the git repository that contains a folder, found without git: the nearest folder
   * with {@code .git}, which is a file in a submodule or a linked working tree.
   *
   * @param folder absolute, without symbolic links
   */
  public static Optional<Path> checkout(Path folder) {
    for (Path here = folder; here != null; here = here.getParent()) {
      if (Files.exists(here.resolve(".git"), LinkOption.NOFOLLOW_LINKS)) {
        return Optional.of(here);
      }
    }
    return Optional.empty();
  }

  private static Path parent(Path path) {
    Path parent = path.getParent();
    return parent == null ? path : parent;
  }

  /** Whether a folder is recognized as the top of a repository. */
  static boolean isRoot(File folder) {
    return ConfigLoader.FILES.stream().anyMatch(name -> new File(folder, name).exists())
        || new File(folder, ".git").exists()
        || new File(folder, "src/data/roadmaps").isDirectory()
        || (!isWebsiteData(folder) && holdsContent(new File(folder, "roadmaps")));
  }

  /** The folder {@code src/data} of a website looks like a content repository. */
  private static boolean isWebsiteData(File folder) {
    return folder.toPath().endsWith("src/data");
  }

  private static boolean holdsContent(File roadmaps) {
    String[] names = roadmaps.list();
    if (names == null) {
      return false;
    }
    for (String name : names) {
      if (new File(roadmaps, name + "/content").isDirectory()) {
        return true;
      }
    }
    return false;
  }
}
