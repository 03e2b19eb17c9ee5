package io.github.roadmaplint.packed;

import java.nio.ByteBuffer;
import java.nio.IntBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Reads what a {@link PackedWriter} has written, in the same order. Reading another type than was
 * written throws a RuntimeException.
 */
public final class PackedReader {
  private static final int MOST_LINES = 4_000_000;

  private final ByteBuffer in;

  private PackedReader(byte[] bytes) {
    this.in = ByteBuffer.wrap(bytes);
  }

  /** A reader of these bytes; nothing when they are not all that was written, as it was written. */
  public static Optional<PackedReader> open(byte[] bytes) {
    int end = bytes.length - Long.BYTES;
    boolean whole = end >= 0 && PackedWriter.sum(bytes, end) == ByteBuffer.wrap(bytes).getLong(end);
    return whole ? Optional.of(new PackedReader(bytes)) : Optional.empty();
  }

  /** Reads one number. */
  public int number() {
    return in.getInt();
  }

  /**
   * Reads the number of items that follow. The checksum detects damage, but not a forged number.
   *
   * @param bytes the minimum size of an item in bytes
   * @throws IllegalStateException if there are not as many bytes
   */
  public int count(int bytes) {
    int count = in.getInt();
    if (count < 0 || (long) count * bytes > in.remaining()) {
      throw new IllegalStateException("more than available: " + count);
    }
    return count;
  }

  /** Reads a text. */
  public String text() {
    int length = count(1);
    String text = new String(in.array(), in.position(), length, StandardCharsets.UTF_8);
    in.position(in.position() + length);
    return text;
  }

  /** Reads texts of one line. */
  public List<String> lines() {
    int count = count(1);
    if (count > MOST_LINES) {
      throw new IllegalStateException("more lines than allowed: " + count);
    }
    List<String> lines = new ArrayList<>(count);
    String all = text();
    int start = 0;
    for (int i = 0; i < count; i++) {
      int end = all.indexOf('\n', start);
      lines.add(all.substring(start, end));
      start = end + 1;
    }
    return lines;
  }

  /** Reads texts of one line, and whether they are these; faster than creating them. */
  public boolean isLines(List<String> lines) {
    int count = in.getInt();
    int length = count(1);
    ByteBuffer then = in.slice(in.position(), Math.max(0, length - 1)); // without the last line end
    in.position(in.position() + length);
    return count == lines.size()
        && then.equals(ByteBuffer.wrap(String.join("\n", lines).getBytes(StandardCharsets.UTF_8)));
  }

  /** Reads numbers. */
  public long[] longs() {
    long[] longs = new long[count(Long.BYTES)];
    in.asLongBuffer().get(longs);
    in.position(in.position() + longs.length * Long.BYTES);
    return longs;
  }

  /** Reads numbers. */
  public int[] ints() {
    IntBuffer view = view();
    int[] ints = new int[view.limit()];
    view.get(0, ints);
    return ints;
  }

  /** Numbers that are copied on demand. */
  public IntBuffer view() {
    int count = count(Integer.BYTES);
    IntBuffer view = in.asIntBuffer().slice(0, count);
    in.position(in.position() + count * Integer.BYTES);
    return view;
  }
}
