package io.github.roadmaplint.check;

import io.github.roadmaplint.packed.PackedReader;
import io.github.roadmaplint.spelling.FileState;
import io.github.roadmaplint.spelling.WordCollector;
import io.github.roadmaplint.spelling.WordMemory;
import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.zip.CRC32;

/**
 * A folder of the user in which words and results of repositories are remembered from run to run,
 * in two files for each repository. Whatever goes wrong here costs time and nothing else, so it is
 * passed over in silence.
 *
 * @param folder need not exist
 * @param program which build of this program is running: another one finds other things
 */
public record MemoryFolder(Path folder, String program) {
  private static final long MOST_DAYS = 30;
  private static final long DAY = 24L * 60 * 60 * 1000;
  private static final long MOST_BYTES = 64L * 1024 * 1024;

  /** The words of the repository there. */
  Optional<WordMemory> words(Path root) {
    return load("words", root).flatMap(bytes -> WordMemory.read(owner(root), bytes));
  }

  void rememberWords(
      Path root, List<WordCollector> collectors, Function<String, Optional<FileState>> states) {
    save("words", root, WordMemory.write(owner(root), collectors, states));
  }

  /** What was remembered of the results for the repository there, behind the {@link #owner}. */
  Optional<PackedReader> results(Path root) {
    return load("results", root)
        .flatMap(PackedReader::open)
        .filter(in -> in.text().equals(owner(root)));
  }

  void rememberResults(Path root, byte[] results) {
    save("results", root, results);
  }

  /** Which program says this of which repository. */
  String owner(Path root) {
    return program + ' ' + root;
  }

  private Optional<byte[]> load(String what, Path root) {
    try {
      Path file = file(what, root);
      return Files.isRegularFile(file) && Files.size(file) <= MOST_BYTES
          ? Optional.of(Files.readAllBytes(file))
          : Optional.empty();
    } catch (IOException | RuntimeException unreadable) {
      return Optional.empty();
    }
  }

  /** Replaces what is remembered, whole or not at all. */
  private void save(String what, Path root, byte[] memory) {
    try {
      Files.createDirectories(folder);
      Path written = Files.createTempFile(folder, what + '-', ".tmp");
      try {
        Files.write(written, memory);
        Files.move(
            written,
            file(what, root),
            StandardCopyOption.ATOMIC_MOVE,
            StandardCopyOption.REPLACE_EXISTING);
        deleteOld();
      } finally {
        Files.deleteIfExists(written);
      }
    } catch (IOException | RuntimeException unwritable) {
      // The next run reads the repository again.
    }
  }

  /** Of builds that nobody runs any more, and of repositories that are gone. */
  private void deleteOld() throws IOException {
    File[] files = folder.toFile().listFiles();
    long oldest = System.currentTimeMillis() - MOST_DAYS * DAY;
    for (File file : files == null ? new File[0] : files) {
      boolean ours = file.getName().startsWith("words-") || file.getName().startsWith("results-");
      if (ours && file.lastModified() < oldest) {
        Files.deleteIfExists(file.toPath());
      }
    }
  }

  private Path file(String what, Path root) {
    CRC32 sum = new CRC32();
    sum.update(owner(root).getBytes(StandardCharsets.UTF_8));
    return folder.resolve(what + '-' + Long.toHexString(sum.getValue()));
  }
}
