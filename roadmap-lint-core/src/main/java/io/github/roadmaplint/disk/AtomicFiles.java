package io.github.roadmaplint.disk;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.DirectoryStream;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;

/**
 * Writes files completely or not at all. The content is written to a temporary file in the same
 * folder, which then replaces the target, so that at any moment the file is either the old or the
 * new one. A symbolic link at the target is replaced and not followed, and other hard links keep
 * the old content.
 *
 * <p>A killed process leaves its temporary file. The next process that writes to the folder, or
 * {@linkplain #sweep sweeps} it, removes the file. Used by one thread.
 */
public final class AtomicFiles {
  private static final String PREFIX = ".roadmap-lint-";
  private static final String SUFFIX = ".tmp";
  private static final Pattern NAME =
      Pattern.compile("\\.roadmap-lint-[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}\\.tmp");

  /** If the file system has no locks: no process needs more time to write a file. */
  private static final Duration STALE = Duration.ofMinutes(10);

  private final Set<Path> swept = new HashSet<>();

  /** Writes the content of a new file. */
  @FunctionalInterface
  public interface Content {
    /**
     * Fills the file.
     *
     * @param file where it is for now
     */
    void writeTo(FileChannel out, Path file) throws IOException;
  }

  /**
   * Writes a file.
   *
   * @param file a place that {@link WriteBoundary#resolve} has found, in a folder that exists
   * @throws IOException if the file system or the content refuses; the file is as it was
   */
  public void write(Path file, Content content) throws IOException {
    Path folder = file.resolveSibling("");
    refuseDevice(file);
    sweep(folder);
    try (NewFile whole = NewFile.in(folder)) {
      content.writeTo(whole.out(), whole.path());
      Files.move(
          whole.path(), file, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
    }
  }

  /** A file in the place of a device or a pipe would break every program that uses it. */
  private static void refuseDevice(Path file) throws IOException {
    if (Files.exists(file, LinkOption.NOFOLLOW_LINKS)
        && Files.readAttributes(file, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS)
            .isOther()) {
      throw new IOException("it is a device or pipe");
    }
  }

  /** A check before a file is replaced. */
  @FunctionalInterface
  public interface Precondition {
    /**
     * Checks the file.
     *
     * @throws IOException if it is not to be replaced
     */
    void check(Path file) throws IOException;
  }

  /**
   * Replaces a file of the user: the new one has the permissions of the old one, and is on the disk
   * when the old one is gone, even if the machine stops.
   *
   * @param file a place that {@link WriteBoundary#resolve} has found
   * @param precondition checked when everything is written, immediately before the replacement
   * @throws IOException if the file system or the precondition refuses; the file is as it was
   */
  public void replace(Path file, byte[] bytes, Precondition precondition) throws IOException {
    write(
        file,
        (out, whole) -> {
          FilePermissions.copy(file, whole);
          writeAll(bytes, out);
          out.force(true);
          precondition.check(file);
        });
    force(file.resolveSibling(""));
  }

  /**
   * Renames a file. It gets its new name before it loses the old one, so that it always has one of
   * them, and another file of the new name is never replaced.
   *
   * @param target in a folder that exists, in the same file system
   * @throws FileAlreadyExistsException if there is another file of that name
   */
  public static void rename(Path file, Path target) throws IOException {
    if (Files.exists(target, LinkOption.NOFOLLOW_LINKS) && isSameButForCase(file, target)) {
      Files.move(file, target, StandardCopyOption.ATOMIC_MOVE);
    } else if (isLinked(file, target)) {
      force(target.resolveSibling(""));
      deleteOld(file, target);
    } else {
      Files.move(file, target);
    }
    force(target.resolveSibling(""));
    force(file.resolveSibling(""));
  }

  /** Gives a file a second name; not every file system has hard links. */
  private static boolean isLinked(Path file, Path target) throws IOException {
    try {
      Files.createLink(target, file);
      return true;
    } catch (FileAlreadyExistsException taken) {
      throw taken;
    } catch (IOException | UnsupportedOperationException notPossible) {
      return false;
    }
  }

  /** Another program can have put a new file in the place of the old one meanwhile. */
  private static void deleteOld(Path file, Path target) throws IOException {
    try {
      if (!Files.isSameFile(file, target)) {
        throw new IOException("another program changed it meanwhile");
      }
      Files.delete(file);
    } catch (IOException failure) {
      Files.deleteIfExists(target);
      throw failure;
    }
  }

  /** Deletes a file of the user. */
  public static void delete(Path file) throws IOException {
    Files.delete(file);
    force(file.resolveSibling(""));
  }

  /** On a case-insensitive file system, {@code Merge.md} is the same file as its new name. */
  public static boolean isSameButForCase(Path file, Path target) throws IOException {
    return file.toString().equalsIgnoreCase(target.toString()) && Files.isSameFile(file, target);
  }

  /** Writes bytes to their end. */
  public static void writeAll(byte[] bytes, FileChannel out) throws IOException {
    for (ByteBuffer left = ByteBuffer.wrap(bytes); left.hasRemaining(); ) {
      out.write(left);
    }
  }

  /**
   * A move is durable only when the folder is synchronized to disk; not every system supports this.
   */
  private static void force(Path folder) {
    try (FileChannel channel = FileChannel.open(folder, StandardOpenOption.READ)) {
      channel.force(true);
    } catch (IOException notPossible) {
      // Then the system writes it later; the file is complete in any case.
    }
  }

  /** A new file, locked for as long as it is open where the file system has locks. */
  private record NewFile(Path path, FileChannel out) implements AutoCloseable {
    private static final int MOST_TRIES = 3;

    static NewFile in(Path folder) throws IOException {
      for (int tries = 1; ; tries++) {
        NewFile file = create(folder.resolve(PREFIX + UUID.randomUUID() + SUFFIX));
        // Between its creation and its lock it looks like one that was left.
        if (Files.exists(file.path) || tries == MOST_TRIES) {
          return file;
        }
        file.out.close();
      }
    }

    private static NewFile create(Path path) throws IOException {
      NewFile file =
          new NewFile(
              path,
              FileChannel.open(path, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE));
      file.lock();
      if (Files.exists(path) && !path.toRealPath().equals(path)) {
        file.close();
        throw new IOException("a folder was changed during the run");
      }
      return file;
    }

    private void lock() {
      try {
        out.lock();
      } catch (IOException noLocks) {
        // Then its age shows whether it is in use.
      }
    }

    /** Removes the file unless it has been moved, then gives up the lock. */
    @Override
    public void close() throws IOException {
      try (out) {
        Files.deleteIfExists(path);
      }
    }
  }

  /** Whether a file is one of several hard links, which share what is written to it. */
  public static boolean hasOtherLinks(Path file) throws IOException {
    try {
      return ((Number) Files.getAttribute(file, "unix:nlink")).intValue() > 1;
    } catch (UnsupportedOperationException | IllegalArgumentException unknown) {
      return false;
    }
  }

  /** Removes from a folder what killed processes have left there. */
  public void sweep(Path folder) {
    if (!swept.add(folder)) {
      return;
    }
    try (DirectoryStream<Path> files =
        Files.newDirectoryStream(folder, file -> isTemporary(file.getFileName().toString()))) {
      for (Path file : files) {
        removeIfLeft(file);
      }
    } catch (IOException | RuntimeException unlistable) {
      // A remaining file does no harm.
    }
  }

  /** Whether a file of that name is one that this program has not finished. */
  static boolean isTemporary(String name) {
    return name.startsWith(PREFIX) && NAME.matcher(name).matches();
  }

  private static void removeIfLeft(Path file) throws IOException {
    if (!Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)) {
      return;
    }
    try (FileChannel channel =
        FileChannel.open(file, StandardOpenOption.WRITE, LinkOption.NOFOLLOW_LINKS)) {
      if (isLeft(file, channel)) {
        Files.deleteIfExists(file);
      }
    } catch (IOException notOurs) {
      // It belongs to another process, or no longer exists.
    }
  }

  private static boolean isLeft(Path file, FileChannel channel) throws IOException {
    try {
      FileLock lock = channel.tryLock();
      return lock != null;
    } catch (OverlappingFileLockException inUse) {
      return false;
    } catch (IOException noLocks) {
      Instant changed = Files.getLastModifiedTime(file, LinkOption.NOFOLLOW_LINKS).toInstant();
      return changed.isBefore(Instant.now().minus(STALE));
    }
  }
}
