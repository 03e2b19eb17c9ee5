package io.github.roadmaplint.disk;

import java.io.IOException;
import java.nio.file.FileSystemLoopException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.regex.Pattern;

/** Follows a path through its symbolic links one by one, as the file system does. */
public final class SymlinkResolver {
  /** The limit of Linux. */
  private static final int MOST_LINKS = 40;

  private static final Pattern PROCESS_STREAM =
      Pattern.compile("/dev/(stdout|stderr|fd/[0-9]+)|/proc/(self|[0-9]+)/fd/[0-9]+");

  private SymlinkResolver() {}

  /** A check of a link before it is followed. */
  @FunctionalInterface
  public interface LinkPolicy {
    /**
     * Checks a link.
     *
     * @param folder the one that the link is in, without links
     * @param link the link
     * @param whole the link and what comes after it
     * @throws IOException if it is not to be followed
     */
    void look(Path folder, Path link, Path whole) throws IOException;
  }

  /**
   * The place that a path means: absolute, without symbolic links, upper and lower case as on disk.
   * Its last names need not exist. A path to a stream of this process, such as {@code /dev/stdout},
   * stays as it is.
   *
   * @throws IOException if the policy or the file system reported an error
   */
  public static Path resolve(Path path, LinkPolicy policy) throws IOException {
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
        policy.look(here, next, whole);
        if (++links > MOST_LINKS) {
          throw new FileSystemLoopException(path.toString());
        }
        here = target(here, Files.readSymbolicLink(next), left);
      } else if (!name.toString().equals(".")) {
        here = Files.exists(next, LinkOption.NOFOLLOW_LINKS) ? asOnDisk(here, next) : next;
      }
    }
    return here;
  }

  /** The folder from which the names of the target are resolved. */
  private static Path target(Path folder, Path target, Deque<Path> left) {
    for (int i = target.getNameCount() - 1; i >= 0; i--) {
      left.addFirst(target.getName(i));
    }
    return target.isAbsolute() ? target.getRoot() : folder;
  }

  /** On case-insensitive file systems, a name can be written in several ways. */
  private static Path asOnDisk(Path folder, Path file) throws IOException {
    Path real = file.toRealPath();
    if (!folder.equals(real.getParent())) {
      throw new IOException("a folder was changed during the run");
    }
    return real;
  }

  /** Whether a path is that of a stream of a process, whatever it is connected to. */
  static boolean isProcessStream(Path path) {
    return PROCESS_STREAM.matcher(path.toString()).matches();
  }
}
