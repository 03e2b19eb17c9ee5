package io.github.roadmaplint.cache;

import io.github.roadmaplint.disk.AtomicFiles;
import io.github.roadmaplint.disk.WriteBoundary;
import io.github.roadmaplint.packed.PackedReader;
import io.github.roadmaplint.packed.SectionReader;
import io.github.roadmaplint.spelling.words.FileState;
import io.github.roadmaplint.spelling.words.WordCache;
import io.github.roadmaplint.spelling.words.WordCollector;
import java.io.File;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.ToLongFunction;
import java.util.regex.Pattern;
import java.util.zip.CRC32;

/**
 * The cache folder of the user with words and results of repositories, up to five files per
 * repository. Errors here only cost time, so they are ignored.
 *
 * @param folder need not exist
 * @param program the build of this program: another build has other results
 */
public record CacheDirectory(Path folder, String program) {
  /** The folder may be one in which a user keeps other files. */
  private static final String OURS =
      "(words|results|selection|trials|trend)-[0-9a-f]{1,8}|links-[0-9a-f]{16}\\.jsonl(\\.lock)?";

  private static final long MOST_DAYS = 30;
  private static final long DAY = 24L * 60 * 60 * 1000;
  private static final long MOST_BYTES = 64L * 1024 * 1024;

  /**
   * What is read from the words of the repository there; nothing if they are damaged.
   *
   * @param key everything but the files that decides which words are collected
   * @param reader reads them while their file is open
   */
  public <T> Optional<T> words(Path root, String key, Function<WordCache, Optional<T>> reader) {
    Path file = file("words", root);
    if (!isReadable(file)) {
      return Optional.empty();
    }
    try (FileChannel in = FileChannel.open(file, StandardOpenOption.READ)) {
      return SectionReader.open(in, WordCache.sections())
          .flatMap(sections -> WordCache.read(owner(root) + key, sections))
          .flatMap(reader);
    } catch (IOException | RuntimeException | OutOfMemoryError damaged) {
      return Optional.empty();
    }
  }

  private static boolean isReadable(Path file) {
    try {
      return Files.isRegularFile(file) && Files.size(file) <= MOST_BYTES;
    } catch (IOException | RuntimeException unreadable) {
      return false;
    }
  }

  void rememberWords(
      Path root,
      String key,
      List<WordCollector> collectors,
      Function<String, Optional<FileState>> states,
      ToLongFunction<String> digests) {
    save("words", root, WordCache.write(owner(root) + key, collectors, states, digests));
  }

  /** The cached results of the repository, after the {@link #owner}. */
  Optional<PackedReader> results(Path root) {
    return read("results", root);
  }

  /** The cached results of some files of the repository, after the {@link #owner}. */
  Optional<PackedReader> selection(Path root) {
    return read("selection", root);
  }

  void rememberSelection(Path root, byte[] results) {
    save("selection", root, results);
  }

  /** The results of trials of fixes, after the {@link #owner}. */
  Optional<PackedReader> trials(Path root) {
    return read("trials", root);
  }

  private Optional<PackedReader> read(String what, Path root) {
    return load(what, root).flatMap(PackedReader::open).filter(in -> in.text().equals(owner(root)));
  }

  /** The numbers of earlier commits of the repository, after the {@link #owner}. */
  public Optional<PackedReader> trend(Path root) {
    return read("trend", root);
  }

  /** Stores the numbers of earlier commits. */
  public void rememberTrend(Path root, byte[] trend) {
    save("trend", root, trend);
  }

  void rememberResults(Path root, byte[] results) {
    save("results", root, results);
  }

  void rememberTrials(Path root, byte[] trials) {
    save("trials", root, trials);
  }

  /** The program and the repository of the results. */
  public String owner(Path root) {
    return program + ' ' + root;
  }

  private Optional<byte[]> load(String what, Path root) {
    try {
      Path file = file(what, root);
      return isReadable(file) ? Optional.of(Files.readAllBytes(file)) : Optional.empty();
    } catch (IOException | RuntimeException unreadable) {
      return Optional.empty();
    }
  }

  /** Deletes the cache of a repository. */
  public void forget(Path root) {
    try {
      Files.deleteIfExists(file("words", root));
      Files.deleteIfExists(file("results", root));
      Files.deleteIfExists(file("selection", root));
      Files.deleteIfExists(file("trials", root));
      Files.deleteIfExists(file("trend", root));
    } catch (IOException | RuntimeException unwritable) {
      // The next run finds out again that it is of no use.
    }
  }

  /** Replaces the cache, completely or not at all. */
  private void save(String what, Path root, byte[] memory) {
    try {
      Path file = WriteBoundary.around(root).resolve(file(what, root));
      Files.createDirectories(file.resolveSibling(""));
      new AtomicFiles().write(file, (out, whole) -> write(memory, out, whole.toFile()));
      deleteOld(file.resolveSibling(""));
    } catch (IOException | RuntimeException unwritable) {
      // The next run reads the repository again.
    }
  }

  /** It contains text of pages, which only the user may read. */
  private static void write(byte[] memory, FileChannel out, File file) throws IOException {
    if (!file.setReadable(false, false) || !file.setReadable(true, true)) {
      throw new IOException("permissions cannot be set");
    }
    AtomicFiles.writeAll(memory, out);
  }

  /** Deletes files of builds that are no longer used, and of deleted repositories. */
  public static void deleteOld(Path folder) throws IOException {
    File[] files = folder.toFile().listFiles();
    Pattern ours = Pattern.compile(OURS);
    long oldest = System.currentTimeMillis() - MOST_DAYS * DAY;
    for (File file : files == null ? new File[0] : files) {
      if (ours.matcher(file.getName()).matches() && file.lastModified() < oldest) {
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
