package io.github.roadmaplint.cli;

import io.github.roadmaplint.disk.FailureReason;
import io.github.roadmaplint.disk.ReplacedFile;
import io.github.roadmaplint.disk.TextOutput;
import io.github.roadmaplint.disk.WriteBoundary;
import io.github.roadmaplint.report.Escaper;
import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;

/** An output file, as named on the command line. */
final class OutputFile {
  /** The name of standard output. */
  private static final String DASH = "-";

  private final String name;
  private final Path place;

  private OutputFile(String name, Path place) {
    this.name = name;
    this.place = place;
  }

  /** The file of that name, after a look whether it can be written at all. */
  static OutputFile of(String name) throws UsageException {
    if (name.equals(DASH)) {
      return new OutputFile(name, Path.of(DASH));
    }
    try {
      Path file = Path.of(name).toAbsolutePath();
      if (Files.isDirectory(file)) {
        throw new UsageException(PathArguments.shown(name) + " is a folder; name a file in it.");
      }
      if (!Files.isDirectory(file.resolveSibling(""))) {
        throw new UsageException(
            PathArguments.shown(name) + " cannot be written: its folder does not exist.");
      }
      return new OutputFile(name, target(name, WriteBoundary.around()).file());
    } catch (InvalidPathException wrong) {
      throw new UsageException(PathArguments.shown(name) + " is not a valid file name.");
    }
  }

  /** Whether {@code -} was written: standard output. */
  boolean isStandardOutput() {
    return name.equals(DASH);
  }

  boolean isSameAs(OutputFile other) {
    return place.equals(other.place);
  }

  /** Refuses a file that a link of a repository leads to, before anything is done. */
  void check(WriteBoundary boundary) throws UsageException {
    if (!isStandardOutput()) {
      target(name, boundary);
    }
  }

  /** The same for a report, which replaces other reports but no content. */
  void checkReport(WriteBoundary boundary) throws UsageException {
    check(boundary);
    if (!isStandardOutput() && ReplacedFile.isContent(place)) {
      throw new UsageException(
          PathArguments.shown(name) + " exists and is not a report; name another file.");
    }
  }

  /**
   * Puts the text there.
   *
   * @throws UsageException if nothing can be written there at all
   * @throws IOException with the name of the file if the text could not be written to its end
   */
  void write(WriteBoundary boundary, TextOutput.Content content)
      throws UsageException, IOException {
    TextOutput target = target(name, boundary);
    try {
      target.write(content);
    } catch (FileSystemException failure) {
      throw unwritable(name, failure);
    } catch (IOException failure) {
      throw new IOException(PathArguments.shown(name) + ": " + failure.getMessage(), failure);
    }
  }

  /** Symbolic links are resolved in the name as typed, each time again. */
  private static TextOutput target(String name, WriteBoundary boundary) throws UsageException {
    try {
      return TextOutput.at(Path.of(name), boundary);
    } catch (IOException failure) {
      throw unwritable(name, failure);
    }
  }

  private static UsageException unwritable(String name, IOException failure) {
    String reason = Escaper.escape(FailureReason.of(failure));
    return new UsageException(PathArguments.shown(name) + " cannot be written: " + reason + '.');
  }
}
