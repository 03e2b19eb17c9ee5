package io.github.roadmaplint.packed;

import java.io.EOFException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.IntBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/**
 * Reads sections of a file that a {@link SectionWriter} has written, by their numbers. The file is
 * not mapped into memory: a mapped file cannot be replaced on Windows, and if another program
 * shortens it, an access ends the process.
 */
public final class SectionReader {
  private final FileChannel in;
  private final long[] lengths;
  private final long[] sums;

  private SectionReader(FileChannel in, long[] lengths, long[] sums) {
    this.in = in;
    this.lengths = lengths;
    this.sums = sums;
  }

  /**
   * A reader of a file; nothing if the file is incomplete or has another number of sections.
   *
   * @param in must be open while sections are read
   * @throws IOException if the file cannot be read
   */
  public static Optional<SectionReader> open(FileChannel in, int sections) throws IOException {
    int headLength = SectionWriter.headLength(sections);
    if (in.size() < headLength) {
      return Optional.empty();
    }
    ByteBuffer head = read(in, 0, headLength);
    long sum = SectionWriter.sum(head.duplicate().limit(headLength - Long.BYTES));
    long[] lengths = new long[sections];
    long[] sums = new long[sections];
    long rest = in.size() - headLength;
    for (int i = 0; i < sections; i++) {
      lengths[i] = head.getLong();
      sums[i] = head.getLong();
      if (lengths[i] < 0 || lengths[i] > rest) {
        return Optional.empty();
      }
      rest -= lengths[i];
    }
    return rest == 0 && head.getLong() == sum
        ? Optional.of(new SectionReader(in, lengths, sums))
        : Optional.empty();
  }

  /** Reads a text. */
  public String text(int section) {
    byte[] utf8 = bytes(section);
    return new String(utf8, StandardCharsets.UTF_8);
  }

  /** Reads the bytes of a text. */
  public byte[] bytes(int section) {
    ByteBuffer read = read(section);
    byte[] bytes = new byte[read.remaining()];
    read.get(bytes);
    return bytes;
  }

  /** Reads numbers. */
  public long[] longs(int section) {
    ByteBuffer read = read(section);
    long[] longs = new long[read.remaining() / Long.BYTES];
    read.asLongBuffer().get(longs);
    return longs;
  }

  /** Reads numbers. */
  public int[] ints(int section) {
    IntBuffer view = view(section);
    int[] ints = new int[view.remaining()];
    view.get(ints);
    return ints;
  }

  /** Reads numbers that are copied on demand; they are not part of the heap. */
  public IntBuffer view(int section) {
    return read(section).asIntBuffer();
  }

  /**
   * Reads a section.
   *
   * @throws IllegalStateException if it is damaged
   */
  private ByteBuffer read(int section) {
    long start = SectionWriter.headLength(lengths.length);
    for (int i = 0; i < section; i++) {
      start += lengths[i];
    }
    try {
      ByteBuffer bytes = read(in, start, Math.toIntExact(lengths[section]));
      if (SectionWriter.sum(bytes.duplicate()) != sums[section]) {
        throw new IllegalStateException("section is damaged: " + section);
      }
      return bytes;
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  private static ByteBuffer read(FileChannel in, long start, int length) throws IOException {
    ByteBuffer bytes = ByteBuffer.allocateDirect(length).order(ByteOrder.LITTLE_ENDIAN);
    while (bytes.hasRemaining()) {
      if (in.read(bytes, start + bytes.position()) < 0) {
        throw new EOFException("the file is shorter now");
      }
    }
    return bytes.flip();
  }
}
