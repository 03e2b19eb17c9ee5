package io.github.roadmaplint.cli;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.UUID;

/**
 * A file that a report goes to. It is written beside its place and moved there when it is whole, so
 * that nobody ever reads half a report.
 */
final class OutputFile {
  /** What stands for standard output. */
  private static final String DASH = "-";

  private final Path file;

  private OutputFile(Path file) {
    this.file = file;
  }

  /** The file of that name, after a look whether it can be written at all. */
  static OutputFile of(String name) throws UsageException {
    if (name.equals(DASH)) {
      return new OutputFile(Path.of(DASH));
    }
    try {
      Path file = Path.of(name).toAbsolutePath();
      if (Files.isDirectory(file)) {
        throw new UsageException(Paths.shown(name) + " is a folder; name a file in it.");
      }
      if (!Files.isDirectory(file.resolveSibling(""))) {
        throw new UsageException(
            Paths.shown(name) + " cannot be written: its folder does not exist.");
      }
      boolean leads = Files.isSymbolicLink(file) && !isDevice(file);
      return new OutputFile(leads ? file.toRealPath() : file);
    } catch (InvalidPathException wrong) {
      throw new UsageException(Paths.shown(name) + " is not the name of a file.");
    } catch (IOException dangling) {
      throw new UsageException(
          Paths.shown(name) + " cannot be written: it is a link that leads nowhere.");
    }
  }

  /** A device or pipe: there is nothing to move to its place. A link to one has no real path. */
  private static boolean isDevice(Path file) {
    return file.startsWith("/dev") || (Files.exists(file) && !Files.isRegularFile(file));
  }

  /** Whether {@code -} was written: standard output. */
  boolean isStandardOutput() {
    return file.equals(Path.of(DASH));
  }

  /** Something that writes text. */
  @FunctionalInterface
  interface Content {
    void writeTo(Appendable out) throws IOException;
  }

  /**
   * Puts the text there.
   *
   * @throws UsageException if nothing can be written there at all
   * @throws IOException if the text could not be written to its end
   */
  void write(Content content) throws UsageException, IOException {
    if (isDevice(file)) {
      fill(file, content);
      return;
    }
    Path whole = temporary();
    try {
      fill(whole, content);
      Files.move(whole, file, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
    } finally {
      Files.deleteIfExists(whole);
    }
  }

  /** A new file under a name that nobody can guess, so that no link can lie in wait there. */
  private Path temporary() throws UsageException {
    try {
      Path name = file.resolveSibling("." + UUID.randomUUID() + ".tmp");
      return Files.createFile(name);
    } catch (IOException failure) {
      throw new UsageException(
          Paths.shown(file.toString()) + " cannot be written: " + reason(failure) + '.');
    }
  }

  boolean isSameAs(OutputFile other) {
    return file.equals(other.file);
  }

  private static void fill(Path path, Content content) throws IOException {
    try (Writer out = new BufferedWriter(Files.newBufferedWriter(path, StandardCharsets.UTF_8))) {
      content.writeTo(out);
    }
  }

  private static String reason(IOException failure) {
    return failure instanceof AccessDeniedException
        ? "access is denied"
        : "the file system refuses";
  }
}
