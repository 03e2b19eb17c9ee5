package io.github.roadmaplint.link;

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
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * What is remembered of links between runs, one line a link. While a run is under way lines are
 * only added, so that a run that is killed at any moment loses no more than what it learned in the
 * last fraction of a second. At its end the file is written anew, sorted by URL, and moved into
 * place. Several runs may use it at a time: whoever is not alone leaves the file as it is.
 *
 * <p>A line that is not whole, or that a merge has left behind, is passed over; of several lines
 * about a link the latest holds.
 */
public final class Ledger implements AutoCloseable {
  private static final long FLUSH_NANOS = 50_000_000;

  private final Path file;
  private final FileChannel lockFile;
  private final Map<String, Memory> memories = new TreeMap<>();
  private final StringBuilder unwritten = new StringBuilder();
  private Optional<FileLock> lock = Optional.empty();
  private Optional<FileChannel> channel = Optional.empty();
  private long lastFlush = System.nanoTime();

  /** How long the file is if nobody else writes to it. */
  private long length;

  private Ledger(Path file, FileChannel lockFile) {
    this.file = file;
    this.lockFile = lockFile;
  }

  /** Where a repository keeps it. */
  public static Path of(Path root) {
    return root.resolve(".roadmap-lint").resolve("links.jsonl");
  }

  /** Opens a ledger that is in no repository. */
  public static Ledger open(Path file) throws IOException {
    return open(file, WriteBoundary.around());
  }

  /**
   * Opens a ledger, which need not exist.
   *
   * @param boundary whose links are not followed
   * @throws IOException if it cannot be read or written
   */
  public static Ledger open(Path path, WriteBoundary boundary) throws IOException {
    Path file = boundary.resolve(path);
    if (Files.exists(file) && !Files.isRegularFile(file)) {
      throw new IOException("it is not a regular file");
    }
    Path folder = file.resolveSibling("");
    Files.createDirectories(folder);
    Path beside = folder.resolve("links.lock");
    FileChannel lockFile =
        FileChannel.open(
            beside,
            StandardOpenOption.READ,
            StandardOpenOption.WRITE,
            StandardOpenOption.CREATE,
            LinkOption.NOFOLLOW_LINKS);
    Ledger ledger = new Ledger(file, lockFile);
    ledger.lock = ledger.lock(true);
    ledger.length = Files.exists(file) ? Files.size(file) : 0;
    ledger.memories.putAll(read(file));
    return ledger;
  }

  /**
   * What is remembered, by URL, for looking only.
   *
   * @throws IOException if it is there and cannot be read
   */
  public static Map<String, Memory> read(Path file) throws IOException {
    Map<String, Memory> memories = new TreeMap<>();
    if (!Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)) {
      return memories;
    }
    String text = new String(Files.readAllBytes(file), UTF_8);
    for (int from = 0; from < text.length(); ) {
      int end = text.indexOf('\n', from);
      end = end < 0 ? text.length() : end;
      MemoryLine.read(text.substring(from, end).strip())
          .ifPresent(memory -> memories.merge(memory.url(), memory, Ledger::later));
      from = end + 1;
    }
    return memories;
  }

  private static Memory later(Memory left, Memory right) {
    return right.checked().isBefore(left.checked()) ? left : right;
  }

  /** Whether nothing is remembered. */
  public synchronized boolean isEmpty() {
    return memories.isEmpty();
  }

  /** What is remembered of a link. */
  public synchronized Optional<Memory> get(String url) {
    return Optional.ofNullable(memories.get(url));
  }

  /** Takes down what was found out about a link; its line reaches the file within a second. */
  public synchronized Memory put(String url, Outcome outcome, Instant now) {
    Memory old = memories.get(url);
    Memory memory = old == null ? Memory.first(url, outcome, now) : old.next(outcome, now);
    memories.put(url, memory);
    unwritten.append(MemoryLine.write(memory)).append('\n');
    if (System.nanoTime() - lastFlush > FLUSH_NANOS) {
      flush();
    }
    return memory;
  }

  /**
   * Writes what is not written yet, if it waits for long enough.
   *
   * @throws UncheckedIOException if the file system refuses
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

  /** Writes everything, and the file anew when nobody else uses it. */
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
    StringBuilder lines = new StringBuilder();
    boolean others = Files.size(file) != length;
    for (Memory memory : others ? read(file).values() : memories.values()) {
      lines.append(MemoryLine.write(memory)).append('\n');
    }
    new TextOutput(file).write(out -> out.append(lines));
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
