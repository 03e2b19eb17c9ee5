package io.github.roadmaplint.rewrite;

import io.github.roadmaplint.fix.Mended;
import io.github.roadmaplint.source.Source;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.DirectoryStream;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/**
 * Replaces files of one repository. A new text is written beside the old one and moved to its place
 * when it is safely on disk, so that at any moment the file is either the old or the new one,
 * whatever happens to the process or the machine. Used by one thread.
 */
public final class Replacer {
  private static final String PREFIX = ".roadmap-lint-";
  private static final String SUFFIX = ".tmp";

  /** No run takes that long between writing a file and moving it. */
  private static final Duration STALE = Duration.ofMinutes(10);

  private final Path root;
  private final Set<Path> swept = new HashSet<>();

  /**
   * A replacer.
   *
   * @param root the folder of the repository; nothing outside it is ever written
   */
  public Replacer(Path root) {
    this.root = root;
  }

  /**
   * Puts a text in the place of another one, and gives the file its new name if it has one. A file
   * that says anything else by now than it did when it was read is left alone.
   *
   * @return why it was left alone, as a sentence without its full stop; nothing when all is done
   */
  public Optional<String> write(Mended mended) {
    Optional<String> objection = objection(mended);
    return objection.isPresent() ? objection : attempt(() -> replace(mended));
  }

  /**
   * Looks whether a file can be replaced, and writes nothing.
   *
   * @return why it would be left alone, as a sentence without its full stop
   */
  public Optional<String> objection(Mended mended) {
    return attempt(() -> objection(root.resolve(mended.before().path()), mended));
  }

  /** What the file system may refuse. */
  @FunctionalInterface
  private interface Step {
    Optional<String> run() throws IOException;
  }

  private static Optional<String> attempt(Step step) {
    try {
      return step.run();
    } catch (Changed changed) {
      return Optional.of("Somebody else has changed it meanwhile");
    } catch (FileAlreadyExistsException taken) {
      return Optional.of("There is a file of its new name already");
    } catch (NoSuchFileException gone) {
      return Optional.of("It is not there any more");
    } catch (AccessDeniedException denied) {
      return Optional.of("It cannot be written: access is denied");
    } catch (IOException | RuntimeException failure) {
      return Optional.of("It cannot be written: the file system reported an error");
    }
  }

  private Optional<String> replace(Mended mended) throws IOException {
    Path file = root.resolve(mended.before().path());
    if (mended.isRewritten()) {
      sweep(file.resolveSibling(""));
      write(file, mended.before(), mended.after().text().getBytes(StandardCharsets.UTF_8));
    }
    if (mended.fileName().isPresent()) {
      rename(file, target(file, mended.fileName().get()));
    }
    return Optional.empty();
  }

  private Optional<String> objection(Path file, Mended mended) throws IOException {
    if (Files.isSymbolicLink(file)) {
      return Optional.of("It is a symbolic link; mend the file that it leads to");
    }
    if (!file.toRealPath().startsWith(root.toRealPath())) {
      return Optional.of("It lies outside the repository");
    }
    if (!Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)) {
      return Optional.of("It is no regular file");
    }
    if (!Files.isWritable(file)) {
      return Optional.of("It is write-protected");
    }
    if (!Files.isWritable(file.resolveSibling(""))) {
      return Optional.of("Its folder is write-protected");
    }
    if (!isUnchanged(file, mended.before())) {
      return Optional.of("Somebody else has changed it meanwhile");
    }
    if (mended.fileName().isPresent() && isTaken(file, mended.fileName().get())) {
      return Optional.of("There is a file of its new name already");
    }
    return Optional.empty();
  }

  /** The text was decoded strictly, so it has the bytes of the file. */
  private static boolean isUnchanged(Path file, Source before) throws IOException {
    byte[] known = before.text().getBytes(StandardCharsets.UTF_8);
    return Files.size(file) == known.length && Arrays.equals(Files.readAllBytes(file), known);
  }

  private static void write(Path file, Source before, byte[] bytes) throws IOException {
    Path folder = file.resolveSibling("");
    Path whole = folder.resolve(PREFIX + UUID.randomUUID() + SUFFIX);
    try {
      try (FileChannel out =
          FileChannel.open(whole, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)) {
        Access.copy(file, whole);
        ByteBuffer left = ByteBuffer.wrap(bytes);
        while (left.hasRemaining()) {
          out.write(left);
        }
        out.force(true);
      }
      if (!isUnchanged(file, before)) {
        throw new Changed();
      }
      Files.move(whole, file, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
    } finally {
      Files.deleteIfExists(whole);
    }
    forceFolder(folder);
  }

  private static boolean isTaken(Path file, String name) throws IOException {
    Path target = target(file, name);
    return Files.exists(target, LinkOption.NOFOLLOW_LINKS) && !isOnlyRespelt(file, target);
  }

  /** Where upper and lower case are one, {@code Merge.md} stands in its own way. */
  private static boolean isOnlyRespelt(Path file, Path target) throws IOException {
    return file.getFileName().toString().equalsIgnoreCase(target.getFileName().toString())
        && Files.isSameFile(file, target);
  }

  /** The name comes from content, so it must be no more than a name. */
  private static Path target(Path file, String name) throws IOException {
    Path target = file.resolveSibling(name);
    if (name.isEmpty()
        || target.getNameCount() != file.getNameCount()
        || !target.getFileName().toString().equals(name)) {
      throw new IOException("not a file name");
    }
    return target;
  }

  private static void rename(Path file, Path target) throws IOException {
    if (Files.exists(target, LinkOption.NOFOLLOW_LINKS) && isOnlyRespelt(file, target)) {
      Files.move(file, target, StandardCopyOption.ATOMIC_MOVE);
    } else {
      Files.move(file, target);
    }
    forceFolder(file.resolveSibling(""));
  }

  /** The move itself is safe only when the folder is on disk; not every system can do that. */
  private static void forceFolder(Path folder) {
    try (FileChannel channel = FileChannel.open(folder, StandardOpenOption.READ)) {
      channel.force(true);
    } catch (IOException notPossible) {
      // Then the system sees to it in its own time; the file is whole in any case.
    }
  }

  /** Removes what a killed run has left in the folder. */
  private void sweep(Path folder) throws IOException {
    if (!swept.add(folder)) {
      return;
    }
    Instant stale = Instant.now().minus(STALE);
    try (DirectoryStream<Path> left =
        Files.newDirectoryStream(folder, PREFIX + "*-*-*-*-*" + SUFFIX)) {
      for (Path path : left) {
        FileTime time = Files.getLastModifiedTime(path, LinkOption.NOFOLLOW_LINKS);
        if (time.toInstant().isBefore(stale)) {
          Files.deleteIfExists(path);
        }
      }
    }
  }

  /** The file says something else than a moment ago. */
  private static final class Changed extends IOException {
    private static final long serialVersionUID = 1L;
  }
}
