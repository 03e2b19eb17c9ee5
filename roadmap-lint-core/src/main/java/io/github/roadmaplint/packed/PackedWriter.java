package io.github.roadmaplint.packed;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.zip.CRC32;

/**
 * Writes texts and arrays in sequence, each after its length, numbers big-endian, and a checksum at
 * the end: a format that a {@link PackedReader} reads fast.
 */
public final class PackedWriter {
  /** The end of a text in a list. */
  static final char END = '\0';

  private ByteBuffer out = ByteBuffer.allocate(1 << 16);

  /** Writes one number. */
  public void number(int number) {
    reserve(Integer.BYTES).putInt(number);
  }

  /** Writes a text. */
  public void text(String text) {
    byte[] utf8 = text.getBytes(StandardCharsets.UTF_8);
    reserve(Integer.BYTES + utf8.length).putInt(utf8.length).put(utf8);
  }

  /** Writes texts without NUL, such as paths, which can contain line ends. */
  public void texts(List<String> texts) {
    number(texts.size());
    text(texts.isEmpty() ? "" : joined(texts) + END);
  }

  static String joined(List<String> texts) {
    return String.join(String.valueOf(END), texts);
  }

  /** Writes numbers. */
  public void longs(long[] longs) {
    reserve(Integer.BYTES + longs.length * Long.BYTES).putInt(longs.length);
    out.asLongBuffer().put(longs);
    out.position(out.position() + longs.length * Long.BYTES);
  }

  /** Writes numbers. */
  public void ints(int[] ints) {
    reserve(Integer.BYTES + ints.length * Integer.BYTES).putInt(ints.length);
    out.asIntBuffer().put(ints);
    out.position(out.position() + ints.length * Integer.BYTES);
  }

  /** Everything that was written. */
  public byte[] finish() {
    reserve(Long.BYTES).putLong(sum(out.array(), out.position()));
    return Arrays.copyOf(out.array(), out.position());
  }

  static long sum(byte[] bytes, int end) {
    CRC32 sum = new CRC32();
    sum.update(bytes, 0, end);
    return sum.getValue();
  }

  private ByteBuffer reserve(int more) {
    if (out.remaining() < more) {
      int size = Math.max(2 * out.capacity(), out.position() + more);
      out = ByteBuffer.wrap(Arrays.copyOf(out.array(), size)).position(out.position());
    }
    return out;
  }
}
