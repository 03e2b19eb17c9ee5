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
  private static final int MOST_TEXTS = 4_000_000;

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

  /** Reads texts without NUL. */
  public List<String> texts() {
    int count = count(1);
    if (count > MOST_TEXTS) {
      throw new IllegalStateException("more texts than allowed: " + count);
    }
    List<String> texts = new ArrayList<>(count);
    String all = text();
    int start = 0;
    for (int i = 0; i < count; i++) {
      int end = all.indexOf(PackedWriter.END, start);
      texts.add(all.substring(start, end));
      start = end + 1;
    }
    return texts;
  }

  /** Reads texts without NUL, and whether they are these; faster than creating them. */
  public boolean areTexts(List<String> texts) {
    int count = in.getInt();
    int length = count(1);
    ByteBuffer then = in.slice(in.position(), Math.max(0, length - 1)); // without the last NUL
    in.position(in.position() + length);
    return count == texts.size()
        && then.equals(
            ByteBuffer.wrap(PackedWriter.joined(texts).getBytes(StandardCharsets.UTF_8)));
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
