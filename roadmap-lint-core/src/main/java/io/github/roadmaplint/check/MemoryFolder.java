package io.github.roadmaplint.check;

import io.github.roadmaplint.spelling.WordMemory;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Optional;
import java.util.zip.CRC32;

/**
 * A folder of the user in which the words of repositories are remembered from run to run, in one
 * file for each repository. Whatever goes wrong here costs time and nothing else, so it is passed
 * over in silence.
 *
 * @param folder need not exist
 * @param program which build of this program is running: another one reads words in another way
 */
public record MemoryFolder(Path folder, String program) {
  private static final long MOST_BYTES = 64L * 1024 * 1024;

  Optional<WordMemory> load(Path root) {
    try {
      Path file = file(root);
      return Files.isRegularFile(file) && Files.size(file) <= MOST_BYTES
          ? WordMemory.read(owner(root), Files.readAllBytes(file))
          : Optional.empty();
    } catch (IOException | RuntimeException unreadable) {
      return Optional.empty();
    }
  }

  /** Replaces what is remembered, whole or not at all. */
  void save(Path root, byte[] memory) {
    try {
      Files.createDirectories(folder);
      Path written = Files.createTempFile(folder, "words-", ".tmp");
      try {
        Files.write(written, memory);
        Files.move(
            written,
            file(root),
            StandardCopyOption.ATOMIC_MOVE,
            StandardCopyOption.REPLACE_EXISTING);
      } finally {
        Files.deleteIfExists(written);
      }
    } catch (IOException | RuntimeException unwritable) {
      // The next run reads the repository again.
    }
  }

  String owner(Path root) {
    return program + ' ' + root;
  }

  private Path file(Path root) {
    CRC32 sum = new CRC32();
    sum.update(root.toString().getBytes(StandardCharsets.UTF_8));
    return folder.resolve("words-" + Long.toHexString(sum.getValue()));
  }
}
