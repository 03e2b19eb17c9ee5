package io.github.roadmaplint.disk;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/** A file of another program, to which text is added at its end. */
public final class AppendedFile {
  private AppendedFile() {}

  /**
   * Adds text to a file, or creates it.
   *
   * @param most the size that the file may have then, in bytes
   * @throws WriteRefusedException if the path leads through a link in a repository or to something
   *     that is not a file, or if the file would be too large
   * @throws IOException if the file system reported an error
   */
  public static void append(Path path, WriteBoundary boundary, String text, long most)
      throws IOException {
    Path file = boundary.resolve(path);
    if (Files.exists(file, LinkOption.NOFOLLOW_LINKS)
        && !Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)) {
      throw new WriteRefusedException("it is not a file");
    }
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    try (FileChannel out =
        FileChannel.open(
            file,
            StandardOpenOption.CREATE,
            StandardOpenOption.WRITE,
            StandardOpenOption.APPEND,
            LinkOption.NOFOLLOW_LINKS)) {
      if (out.size() + bytes.length > most) {
        throw new WriteRefusedException("it would have more than " + most + " bytes");
      }
      AtomicFiles.writeAll(bytes, out);
    }
  }
}
