package io.github.roadmaplint.linkcheck;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.github.roadmaplint.disk.AtomicFiles;
import io.github.roadmaplint.disk.TextOutput;
import io.github.roadmaplint.disk.WriteBoundary;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * The cache of link results, one line per link. During a run lines are only appended, so that a
 * killed run loses only the results of the last fraction of a second. At its end the file is
 * rewritten, sorted by URL, and replaced atomically. Several runs can use it at the same time; then
 * the file is not rewritten.
 *
 * <p>An incomplete line, or a marker of a merge, is ignored and counted. If a link has several
 * lines, the latest one is used. Lines of a newer version are kept.
 */
public final class Ledger implements AutoCloseable {
  /** The name of the folder for files of this program. */
  private static final String OWN_FOLDER = ".roadmap-lint";

  private static final long FLUSH_NANOS = 50_000_000;

  /** A link that was not requested for so long is in no page any more. */
  private static final Duration LONGEST_KEPT = Duration.ofDays(180);

  private final Path file;
  private final FileChannel lockFile;
  private final Map<String, CachedLink> memories = new TreeMap<>();
  private final StringBuilder unwritten = new StringBuilder();
  private LedgerReader.Contents begun = new LedgerReader.Contents(Map.of(), List.of(), 0, true);
  private Optional<FileLock> lock = Optional.empty();
  private Optional<FileChannel> channel = Optional.empty();
  private long lastFlush = System.nanoTime();
  private Instant latest = Instant.EPOCH;

  /** The length of the file if no other process writes to it. */
  private long length;

  private Ledger(Path file, FileChannel lockFile) {
    this.file = file;
    this.lockFile = lockFile;
  }

  /** The stored results, read-only. */
  public record Contents(Map<String, CachedLink> memories, int badLines) {}

  /** Whether a file is larger than any ledger that is read. */
  public static boolean isTooLarge(Path file) throws IOException {
    return Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)
        && Files.size(file) > LedgerReader.LARGEST;
  }

  /**
   * Whether a file is a ledger, or can become one: a page or a structure that was named by mistake
   * would be lost when the ledger is written. A file that is too large to be read is never written.
   */
  public static boolean mayBe(Path file) throws IOException {
    return isTooLarge(file) || LedgerReader.mayBeLedger(file);
  }

  /** Opens a ledger that is in no repository. */
  public static Ledger open(Path file) throws IOException {
    return open(file, WriteBoundary.around());
  }

  /**
   * Opens a ledger, which need not exist.
   *
   * @param boundary whose links are not followed
   * @throws IOException if it cannot be read or written, or is something else than a file
   */
  public static Ledger open(Path path, WriteBoundary boundary) throws IOException {
    Path file = boundary.resolve(path);
    LedgerReader.rejectOthers(file);
    Path folder = file.resolveSibling("");
    createFolder(folder, boundary);
    Path beside = beside(file, ".lock");
    LedgerReader.rejectOthers(beside);
    FileChannel lockFile =
        FileChannel.open(
            beside,
            StandardOpenOption.READ,
            StandardOpenOption.WRITE,
            StandardOpenOption.CREATE,
            LinkOption.NOFOLLOW_LINKS);
    try {
      return open(file, beside, lockFile);
    } catch (IOException | RuntimeException failed) {
      lockFile.close();
      throw failed;
    }
  }

  /** A folder of this program in a repository is not committed by accident. */
  private static void createFolder(Path folder, WriteBoundary boundary) throws IOException {
    boolean isNew = !Files.exists(folder);
    Files.createDirectories(folder);
    if (isNew && folder.endsWith(OWN_FOLDER)) {
      TextOutput.at(folder.resolve(".gitignore"), boundary).write(out -> out.append("*\n"));
    }
  }

  private static Ledger open(Path file, Path beside, FileChannel lockFile) throws IOException {
    // Otherwise it would look like the file of a deleted repository.
    Files.setLastModifiedTime(beside, FileTime.from(Instant.now()));
    Ledger ledger = new Ledger(file, lockFile);
    ledger.lock = ledger.lock(true);
    ledger.length = Files.exists(file) ? Files.size(file) : 0;
    ledger.begun = LedgerReader.read(file);
    ledger.memories.putAll(ledger.begun.memories());
    return ledger;
  }

  private static Path beside(Path file, String ending) {
    return file.resolveSibling(file.getFileName() + ending);
  }

  /**
   * The stored results by URL, read-only.
   *
   * @throws IOException if the file exists and cannot be read
   */
  public static Contents read(Path file) throws IOException {
    LedgerReader.Contents contents = LedgerReader.read(file);
    return new Contents(contents.memories(), contents.bad());
  }

  /** The number of invalid lines in the file. */
  public int badLines() {
    return begun.bad();
  }

  /** Whether the ledger is empty. */
  public synchronized boolean isEmpty() {
    return memories.isEmpty();
  }

  /** The stored result of a link. */
  public synchronized Optional<CachedLink> get(String url) {
    return Optional.ofNullable(memories.get(url));
  }

  /** Stores the result of a link; its line is written to the file within a second. */
  public synchronized CachedLink put(String url, CheckOutcome outcome, Instant now) {
    CachedLink old = memories.get(url);
    CachedLink memory = old == null ? CachedLink.first(url, outcome, now) : old.next(outcome, now);
    latest = now.isAfter(latest) ? now : latest;
    Optional<String> line = LedgerCodec.write(memory);
    if (line.isPresent()) {
      memories.put(url, memory);
      unwritten.append(line.get()).append('\n');
    }
    if (System.nanoTime() - lastFlush > FLUSH_NANOS) {
      flush();
    }
    return memory;
  }

  /**
   * Writes what is not written yet, if it waits for long enough.
   *
   * @throws UncheckedIOException if the file system reported an error
   */
  public synchronized void flush() {
    lastFlush = System.nanoTime();
    if (unwritten.isEmpty()) {
      return;
    }
    try {
      ByteBuffer bytes = ByteBuffer.wrap(unwritten.toString().getBytes(UTF_8));
      FileChannel out = appending();
      while (bytes.hasRemaining()) {
        length += out.write(bytes);
      }
      unwritten.setLength(0);
    } catch (IOException refused) {
      throw new UncheckedIOException(refused);
    }
  }

  /** Opened late; a line that a killed run has left unfinished gets its end. */
  private FileChannel appending() throws IOException {
    if (channel.isPresent()) {
      return channel.get();
    }
    if (Files.exists(file) && AtomicFiles.hasOtherLinks(file)) {
      new AtomicFiles().write(file, (copy, whole) -> copyTo(copy));
    }
    boolean torn = isTorn(file);
    FileChannel out =
        FileChannel.open(
            file,
            StandardOpenOption.CREATE,
            StandardOpenOption.WRITE,
            StandardOpenOption.APPEND,
            LinkOption.NOFOLLOW_LINKS);
    channel = Optional.of(out);
    if (torn) {
      length += out.write(ByteBuffer.wrap(new byte[] {'\n'}));
    }
    return out;
  }

  private void copyTo(FileChannel copy) throws IOException {
    try (FileChannel in = FileChannel.open(file, StandardOpenOption.READ)) {
      in.transferTo(0, in.size(), copy);
    }
  }

  private static boolean isTorn(Path file) throws IOException {
    if (!Files.exists(file) || Files.size(file) == 0) {
      return false;
    }
    try (FileChannel in = FileChannel.open(file, StandardOpenOption.READ)) {
      ByteBuffer last = ByteBuffer.allocate(1);
      in.read(last, in.size() - 1);
      return last.get(0) != '\n';
    }
  }

  /** Writes all results, and rewrites the file if no other process uses it. */
  @Override
  public synchronized void close() throws IOException {
    try (lockFile) {
      flush();
      if (channel.isPresent()) {
        channel.get().close();
        compact();
      }
    }
  }

  private void compact() throws IOException {
    if (lock.isPresent()) {
      lock.get().release();
    }
    Optional<FileLock> alone = lock(false);
    if (alone.isEmpty()) {
      return;
    }
    boolean others = Files.size(file) != length;
    LedgerReader.Contents now = others ? LedgerReader.read(file) : begun;
    if (!now.whole()) {
      return;
    }
    Collection<CachedLink> all =
        others ? new TreeMap<>(now.memories()).values() : memories.values();
    new TextOutput(file).write(out -> out.append(lines(all, now.newer())));
  }

  private String lines(Collection<CachedLink> all, List<String> newer) {
    StringBuilder lines = new StringBuilder();
    newer.forEach(line -> lines.append(line).append('\n'));
    Instant oldest = latest.minus(LONGEST_KEPT);
    for (CachedLink memory : all) {
      if (memory.checked().isAfter(oldest)) {
        LedgerCodec.write(memory).ifPresent(line -> lines.append(line).append('\n'));
      }
    }
    return lines.toString();
  }

  /** One of many who share the file, or alone with it; empty when that cannot be had. */
  private Optional<FileLock> lock(boolean shared) throws IOException {
    try {
      FileLock got = shared ? lockFile.lock(0, Long.MAX_VALUE, true) : lockFile.tryLock();
      return Optional.ofNullable(got);
    } catch (OverlappingFileLockException sameProcess) {
      return Optional.empty();
    }
  }
}
