package io.github.roadmaplint.workspace;

import io.github.roadmaplint.disk.SymlinkResolver;
import io.github.roadmaplint.disk.WorkingTree;
import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Paths that a user names. Symbolic links in them are followed, so that a link to a repository
 * means the repository. Only a link that is part of a repository and leads out of it is not: it may
 * have come with a change.
 */
public final class TargetPath {
  private TargetPath() {}

  /**
   * The place that a path means, as far as its links are followed. It need not exist.
   *
   * @return absolute; with the link in it when that is not followed or leads nowhere
   */
  public static Path real(Path named) {
    Path absolute = named.toAbsolutePath();
    List<Link> links = new ArrayList<>();
    Path place;
    try {
      Path real = absolute.toRealPath();
      if (real.equals(absolute.normalize())) {
        return real;
      }
      place =
          SymlinkResolver.resolve(
              absolute, (folder, link, whole) -> links.add(Link.of(folder, whole)));
    } catch (IOException missing) {
      place = withParent(absolute);
    }
    for (Link link : links) {
      if (link.leadsOutTo(place)) {
        return link.whole();
      }
    }
    return place;
  }

  /** The name of what does not exist, or cannot be reached, in its folder. */
  private static Path withParent(Path absolute) {
    Path normal = absolute.normalize();
    Path parent = normal.getParent();
    Path name = normal.getFileName();
    return parent == null || name == null ? normal : real(parent).resolve(name);
  }

  /**
   * A link on the way.
   *
   * @param whole the link and what comes after it
   * @param repository the folder that it must not lead out of
   */
  private record Link(Path whole, Optional<Path> repository) {
    static Link of(Path folder, Path whole) {
      return new Link(whole, RepositoryRoot.marked(folder).map(WorkingTree::around));
    }

    boolean leadsOutTo(Path place) {
      return repository.filter(top -> !place.startsWith(top)).isPresent();
    }
  }

  /**
   * The name that a user has given to a folder at or above a path.
   *
   * @param folder without links
   */
  public static Path asNamed(Path folder, Path named) {
    Path absolute = named.toAbsolutePath().normalize();
    for (Path here = absolute; here != null; here = here.getParent()) {
      if (here.equals(folder) || isLinkTo(here, folder)) {
        return here;
      }
    }
    return folder;
  }

  private static boolean isLinkTo(Path path, Path folder) {
    try {
      return path.toRealPath().equals(folder);
    } catch (IOException missing) {
      return false;
    }
  }

  /**
   * A path as seen from the top of a repository, with {@code /}.
   *
   * @return nothing when it is not in it
   */
  public static Optional<String> in(Path root, Path named) {
    Path place = real(named);
    Path top = place.startsWith(root) ? root : real(root);
    return place.startsWith(top)
        ? Optional.of(top.relativize(place).toString().replace(File.separatorChar, '/'))
        : Optional.empty();
  }
}
