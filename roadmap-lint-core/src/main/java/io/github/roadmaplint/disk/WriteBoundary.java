package io.github.roadmaplint.disk;

import io.github.roadmaplint.text.Quoted;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.regex.Pattern;

/**
 * The repositories whose symbolic links are not followed when something is written. Whoever sends a
 * change can commit a link, and a report that is written to it would replace a file of the user.
 * Links elsewhere belong to the user and are followed.
 */
public final class WriteBoundary {
  /** As many as Linux follows. */
  private static final int MOST_LINKS = 40;

  /** How much of a path messages show. */
  private static final int SHOWN = 200;

  private static final Pattern PROCESS_STREAM =
      Pattern.compile("/dev/(stdout|stderr|fd/[0-9]+)|/proc/(self|[0-9]+)/fd/[0-9]+");

  private final List<Path> folders;

  private WriteBoundary(List<Path> folders) {
    this.folders = List.copyOf(folders);
  }

  /**
   * The boundary of the repositories that some folders belong to. A checkout around such a folder
   * is part of it: a change can commit links there, too.
   *
   * @param roots folders; one that does not exist has no links
   */
  public static WriteBoundary around(Path... roots) {
    List<Path> folders = new ArrayList<>();
    for (Path root : roots) {
      try {
        folders.add(checkout(root.toRealPath()));
      } catch (IOException missing) {
        // There is nothing in it.
      }
    }
    return new WriteBoundary(folders);
  }

  /** A submodule has a file of that name and is part of another checkout. */
  private static Path checkout(Path root) {
    Path top = root;
    for (Path here = root; here != null; here = here.getParent()) {
      Path git = here.resolve(".git");
      if (Files.exists(git, LinkOption.NOFOLLOW_LINKS)) {
        top = here;
      }
      if (Files.isDirectory(git)) {
        break;
      }
    }
    return top;
  }

  /**
   * The place that a path means: absolute, without symbolic links, upper and lower case as on disk.
   * Its last names need not exist. A path to a stream of this process, such as {@code /dev/stdout},
   * stays as it is.
   *
   * @throws WriteRefusedException if the way there leads through a link in a repository, or to a
   *     device or pipe there
   * @throws IOException if the file system refuses
   */
  public Path resolve(Path path) throws IOException {
    Path absolute = path.toAbsolutePath();
    Path here = absolute.getRoot();
    Deque<Path> left = new ArrayDeque<>();
    absolute.forEach(left::add);
    for (int links = 0; !left.isEmpty(); ) {
      Path name = left.removeFirst();
      Path next = here.resolve(name);
      Path whole = left.stream().reduce(next, Path::resolve);
      if (isProcessStream(whole)) {
        return whole;
      }
      if (name.toString().equals("..")) {
        here = here.getParent() == null ? here : here.getParent();
      } else if (Files.isSymbolicLink(next)) {
        links++;
        here = follow(here, next, links, left);
      } else if (!name.toString().equals(".")) {
        here = Files.exists(next, LinkOption.NOFOLLOW_LINKS) ? asOnDisk(here, next) : next;
      }
    }
    rejectDevice(here);
    return here;
  }

  /** A pipe of the repository that nobody reads would hold the run up for ever. */
  private void rejectDevice(Path file) throws IOException {
    if (isDevice(file) && isInside(file.resolveSibling(""))) {
      throw new WriteRefusedException("it is a device or pipe in the repository");
    }
  }

  /** Whether there is something at a place that can only be written to, and not be replaced. */
  static boolean isDevice(Path file) {
    return isProcessStream(file)
        || (Files.exists(file) && !Files.isRegularFile(file) && !Files.isDirectory(file));
  }

  /** The folder from which the way goes on. */
  private Path follow(Path folder, Path link, int links, Deque<Path> left) throws IOException {
    if (isInside(folder)) {
      throw new WriteRefusedException(
          Quoted.of(link.toString(), SHOWN) + " is a symbolic link in the repository");
    }
    if (links > MOST_LINKS) {
      throw new WriteRefusedException("its symbolic links lead in a circle");
    }
    Path target = Files.readSymbolicLink(link);
    if (left.isEmpty() && !Files.exists(link)) {
      throw new WriteRefusedException("it is a symbolic link to a file that does not exist");
    }
    for (int i = target.getNameCount() - 1; i >= 0; i--) {
      left.addFirst(target.getName(i));
    }
    return target.isAbsolute() ? target.getRoot() : folder;
  }

  /** Where upper and lower case are one, a name can be written in several ways. */
  private static Path asOnDisk(Path folder, Path file) throws IOException {
    Path real = file.toRealPath();
    if (!folder.equals(real.getParent())) {
      throw new IOException("a folder has changed meanwhile");
    }
    return real;
  }

  /** By identity and not by name: a folder can be mounted twice. */
  private boolean isInside(Path folder) throws IOException {
    for (Path here = folder; here != null; here = here.getParent()) {
      for (Path root : folders) {
        if (Files.isSameFile(here, root)) {
          return true;
        }
      }
    }
    return false;
  }

  /** A stream of this process, whatever it is connected to. */
  private static boolean isProcessStream(Path path) {
    return PROCESS_STREAM.matcher(path.toString()).matches();
  }
}
