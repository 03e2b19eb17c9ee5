package io.github.roadmaplint.disk;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.Writer;
import java.nio.channels.Channels;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * An output file, in UTF-8.
 *
 * @param file as {@link WriteBoundary#resolve} has found it
 */
public record TextOutput(Path file) {

  /** Writes text. */
  @FunctionalInterface
  public interface Content {
    /** Writes all of it. */
    void writeTo(Appendable out) throws IOException;
  }

  /**
   * Finds the place.
   *
   * @throws IOException if it is not to be written to, or the file system reported an error
   */
  public static TextOutput at(Path path, WriteBoundary boundary) throws IOException {
    return new TextOutput(boundary.resolve(path));
  }

  /**
   * Puts the text there, whole or not at all; a device gets it piece by piece.
   *
   * @throws IOException if the content or the file system reported an error
   */
  public void write(Content content) throws IOException {
    if (WriteBoundary.isDevice(file)) {
      try (Writer out = Files.newBufferedWriter(file)) {
        content.writeTo(out);
      }
      return;
    }
    new AtomicFiles()
        .write(
            file,
            (channel, whole) -> {
              Writer out = new BufferedWriter(Channels.newWriter(channel, StandardCharsets.UTF_8));
              content.writeTo(out);
              out.flush();
            });
  }
}
