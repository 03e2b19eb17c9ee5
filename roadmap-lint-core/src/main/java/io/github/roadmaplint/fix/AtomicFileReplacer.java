package io.github.roadmaplint.fix;

import io.github.roadmaplint.disk.AtomicFiles;
import io.github.roadmaplint.disk.WriteBoundary;
import io.github.roadmaplint.disk.WriteRefusedException;
import io.github.roadmaplint.source.Source;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Arrays;
import java.util.Objects;
import java.util.Optional;

/**
 * Replaces files of one repository. Each file is replaced when its new text is completely on disk,
 * so that at any time the file is either the old or the new one, even if the process or the machine
 * stops. Used by one thread.
 */
public final class AtomicFileReplacer {
  private final Path root;
  private final WriteBoundary boundary;
  private final AtomicFiles files = new AtomicFiles();

  /**
   * A replacer.
   *
   * @param root the folder of the repository; nothing outside it is ever written
   */
  public AtomicFileReplacer(Path root) {
    this.root = root;
    this.boundary = WriteBoundary.around(root);
  }

  /** Removes temporary files of an interrupted run from the folder of a file. */
  public void sweep(String path) {
    files.sweep(root.resolve(path).resolveSibling(""));
  }

  /**
   * Replaces the text of a file, and renames the file if it has a new name. A file whose content
   * has changed since it was read is not changed.
   *
   * @return the reason why it was not changed, as a sentence without a full stop; nothing on
   *     success
   */
  public Optional<String> write(FixResult fixed) {
    Optional<String> objection = objection(fixed);
    return objection.isPresent() ? objection : attempt(() -> replace(fixed));
  }

  /**
   * Checks whether a file can be replaced, and writes nothing.
   *
   * @return the reason why it would not be changed, as a sentence without a full stop
   */
  public Optional<String> objection(FixResult fixed) {
    return attempt(() -> objection(root.resolve(fixed.before().path()), fixed));
  }

  /** An operation that the file system may refuse. */
  @FunctionalInterface
  private interface Step {
    Optional<String> run() throws IOException;
  }

  private static Optional<String> attempt(Step step) {
    try {
      return step.run();
    } catch (Changed changed) {
      return Optional.of("Another program changed it meanwhile");
    } catch (WriteRefusedException link) {
      return Optional.of("A symbolic link in the repository points to it");
    } catch (FileAlreadyExistsException taken) {
      return Optional.of("A file with its new name already exists");
    } catch (NoSuchFileException gone) {
      return Optional.of("It no longer exists");
    } catch (AccessDeniedException denied) {
      return Optional.of("It cannot be written: access is denied");
    } catch (IOException | RuntimeException failure) {
      return Optional.of("It cannot be written: " + reason(failure));
    }
  }

  /** For example a full disk, without the name of the temporary file. */
  private static String reason(Exception failure) {
    String unknown = "the file system reported an error";
    if (failure instanceof FileSystemException system) {
      return Objects.requireNonNullElse(system.getReason(), unknown);
    }
    return failure instanceof IOException
        ? Objects.requireNonNullElse(failure.getMessage(), unknown)
        : unknown;
  }

  private Optional<String> replace(FixResult fixed) throws IOException {
    Path file = boundary.resolve(root.resolve(fixed.before().path()));
    if (fixed.isRewritten()) {
      write(file, fixed.before(), fixed.after().text().getBytes(StandardCharsets.UTF_8));
    }
    if (fixed.fileName().isPresent()) {
      rename(file, target(file, fixed.fileName().get()));
    }
    return Optional.empty();
  }

  private Optional<String> objection(Path file, FixResult fixed) throws IOException {
    if (Files.isSymbolicLink(file)) {
      return Optional.of("It is a symbolic link; fix the file that it points to");
    }
    if (!boundary.resolve(file).startsWith(root.toRealPath())) {
      return Optional.of("It is outside the repository");
    }
    if (!Files.readAttributes(file, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS)
        .isRegularFile()) {
      return Optional.of("It is not a regular file");
    }
    if (!Files.isWritable(file)) {
      return Optional.of("It is write-protected");
    }
    if (!Files.isWritable(file.resolveSibling(""))) {
      return Optional.of("Its folder is write-protected");
    }
    if (!isUnchanged(file, fixed.before())) {
      return Optional.of("Another program changed it meanwhile");
    }
    if (fixed.fileName().isPresent() && isTaken(file, fixed.fileName().get())) {
      return Optional.of("A file with its new name already exists");
    }
    return Optional.empty();
  }

  /** The text was decoded strictly, so encoding it gives the bytes of the file. */
  private static boolean isUnchanged(Path file, Source before) throws IOException {
    byte[] known = before.text().getBytes(StandardCharsets.UTF_8);
    return Files.size(file) == known.length && Arrays.equals(Files.readAllBytes(file), known);
  }

  private void write(Path file, Source before, byte[] bytes) throws IOException {
    files.write(
        file,
        (out, whole) -> {
          FilePermissions.copy(file, whole);
          ByteBuffer left = ByteBuffer.wrap(bytes);
          while (left.hasRemaining()) {
            out.write(left);
          }
          out.force(true);
          if (!isUnchanged(file, before)) {
            throw new Changed();
          }
        });
    forceFolder(file.resolveSibling(""));
  }

  private static boolean isTaken(Path file, String name) throws IOException {
    Path target = target(file, name);
    return Files.exists(target, LinkOption.NOFOLLOW_LINKS) && !isOnlyRespelt(file, target);
  }

  /** On a case-insensitive file system, {@code Merge.md} is the same file as its new name. */
  private static boolean isOnlyRespelt(Path file, Path target) throws IOException {
    return file.getFileName().toString().equalsIgnoreCase(target.getFileName().toString())
        && Files.isSameFile(file, target);
  }

  /** The name comes from content, so it must not contain a path. */
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

  /**
   * The move is durable only when the folder is synchronized to disk; not every system supports
   * this.
   */
  private static void forceFolder(Path folder) {
    try (FileChannel channel = FileChannel.open(folder, StandardOpenOption.READ)) {
      channel.force(true);
    } catch (IOException notPossible) {
      // Then the system writes it later; the file is complete in any case.
    }
  }

  /** The content of the file has changed. */
  private static final class Changed extends IOException {
    private static final long serialVersionUID = 1L;
  }
}
