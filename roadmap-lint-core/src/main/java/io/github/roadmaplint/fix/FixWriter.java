package io.github.roadmaplint.fix;

import io.github.roadmaplint.disk.AtomicFiles;
import io.github.roadmaplint.disk.FailureReason;
import io.github.roadmaplint.disk.WriteBoundary;
import io.github.roadmaplint.disk.WriteRefusedException;
import io.github.roadmaplint.source.Source;
import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * Writes the fixed texts and new paths of files of one repository, or gives the reason why a file
 * must not be changed. Used by one thread.
 */
final class FixWriter {
  private final Path root;
  private final WriteBoundary boundary;
  private final TargetPaths targets;
  private final AtomicFiles files = new AtomicFiles();

  /** Whether the files of a folder can be replaced, for the folders that were looked up. */
  private final Map<Path, Boolean> folders = new HashMap<>();

  /**
   * A writer.
   *
   * @param root the folder of the repository; nothing outside it is ever written
   */
  FixWriter(Path root) {
    this.root = root;
    this.boundary = WriteBoundary.around(root);
    this.targets = new TargetPaths(root, boundary);
  }

  /** Removes temporary files of an interrupted run from the folder of a file. */
  void sweep(String path) {
    files.sweep(root.resolve(path).resolveSibling(""));
  }

  /**
   * Replaces the text of a file, and renames it if it has a new path; or deletes it. A file whose
   * content has changed since it was read is not changed.
   *
   * @return the reason why it was not changed, as a sentence without a full stop; nothing on
   *     success
   */
  Optional<String> write(FixResult fixed) {
    Optional<String> objection = objection(fixed);
    return objection.isPresent() ? objection : attempt(() -> replace(fixed));
  }

  /**
   * Checks whether a file can be replaced, and writes nothing.
   *
   * @return the reason why it would not be changed, as a sentence without a full stop
   */
  Optional<String> objection(FixResult fixed) {
    String path = fixed.before().path();
    return objection(path)
        .or(() -> fixed.newPath().flatMap(target -> objectionToPath(path, target)))
        .or(() -> objectionToText(fixed.before()));
  }

  /** The same for a file whose text has just been read. */
  Optional<String> objection(String path) {
    return attempt(() -> objection(root.resolve(path)));
  }

  /**
   * Whether a file can be replaced, before it is written: each folder is looked up once, and not
   * again if another program changes it meanwhile.
   */
  boolean isWritable(String path) {
    Path file = root.resolve(path);
    return attempt(() -> objectionToFile(file)).isEmpty()
        && folders.computeIfAbsent(
            file.resolveSibling(""), folder -> attempt(() -> objectionToFolder(folder)).isEmpty());
  }

  /** Why a file cannot get a path, as a sentence without a full stop. */
  Optional<String> objectionToPath(String path, String newPath) {
    return attempt(() -> targets.objection(root.resolve(path), newPath));
  }

  /** Whether a path leads to a file of the repository without a symbolic link. */
  boolean isFileItself(String path) {
    try {
      Path file = root.toRealPath().resolve(path);
      return Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS) && file.toRealPath().equals(file);
    } catch (IOException missing) {
      return false;
    }
  }

  /** The path of the file that a symbolic link leads to; nothing for other files. */
  Optional<String> linked(String path) {
    try {
      Path file = root.resolve(path);
      Path target = root.toRealPath().relativize(file.toRealPath());
      return Files.isSymbolicLink(file)
          ? Optional.of(target.toString().replace(File.separatorChar, '/'))
          : Optional.empty();
    } catch (IOException missing) {
      return Optional.empty();
    }
  }

  /** Checks whether a file still has the text that was read. */
  Optional<String> objectionToText(Source before) {
    return attempt(
        () ->
            isUnchanged(root.resolve(before.path()), before)
                ? Optional.empty()
                : Optional.of("Another program changed it meanwhile"));
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
      return Optional.of(TargetPaths.TAKEN);
    } catch (NoSuchFileException gone) {
      return Optional.of("It no longer exists");
    } catch (IOException | RuntimeException failure) {
      return Optional.of("It cannot be written: " + FailureReason.of(failure));
    }
  }

  private Optional<String> replace(FixResult fixed) throws IOException {
    Path file = boundary.resolve(root.resolve(fixed.before().path()));
    if (fixed.isRewritten()) {
      byte[] bytes = fixed.after().text().getBytes(StandardCharsets.UTF_8);
      files.replace(file, bytes, place -> rejectChanged(place, fixed.before()));
    }
    if (fixed.newPath().isPresent()) {
      rejectChanged(file, fixed.after());
      AtomicFiles.rename(file, targets.folderMade(fixed.newPath().get()));
    }
    if (fixed.deletion().isPresent()) {
      rejectChanged(file, fixed.before());
      AtomicFiles.delete(file);
    }
    return Optional.empty();
  }

  private Optional<String> objection(Path file) throws IOException {
    if (Files.isSymbolicLink(file)) {
      return Optional.of("It is a symbolic link; fix the file that it points to");
    }
    if (!isInside(file)) {
      return Optional.of("It is outside the repository");
    }
    Optional<String> own = objectionToFile(file);
    return own.isPresent() ? own : objectionToFolder(file.resolveSibling(""));
  }

  /** The same without the way to the file. */
  private static Optional<String> objectionToFile(Path file) throws IOException {
    if (!Files.readAttributes(file, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS)
        .isRegularFile()) {
      return Optional.of("It is not a regular file");
    }
    return Files.isWritable(file) ? Optional.empty() : Optional.of("It is write-protected");
  }

  private Optional<String> objectionToFolder(Path folder) throws IOException {
    if (!isInside(folder)) {
      return Optional.of("It is outside the repository");
    }
    return Files.isWritable(folder)
        ? Optional.empty()
        : Optional.of("Its folder is write-protected");
  }

  private boolean isInside(Path path) throws IOException {
    return boundary.resolve(path).startsWith(root.toRealPath());
  }

  /** The text was decoded strictly, so encoding it gives the bytes of the file. */
  private static boolean isUnchanged(Path file, Source before) throws IOException {
    byte[] known = before.text().getBytes(StandardCharsets.UTF_8);
    return Files.size(file) == known.length && Arrays.equals(Files.readAllBytes(file), known);
  }

  private static void rejectChanged(Path file, Source before) throws IOException {
    if (!isUnchanged(file, before)) {
      throw new Changed();
    }
  }

  /** The content of the file has changed. */
  private static final class Changed extends IOException {
    private static final long serialVersionUID = 1L;
  }
}
