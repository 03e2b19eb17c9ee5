package io.github.roadmaplint.packed;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.CRC32;

/**
 * Writes texts and arrays as sections of one file: a {@link SectionReader} reads only the sections
 * that are needed. The file begins with the length and the checksum of each section, and a checksum
 * of these; numbers are little-endian, as in the memory of most machines.
 */
public final class SectionWriter {
  private final List<byte[]> sections = new ArrayList<>();

  /** Writes a text as the next section. */
  public void text(String text) {
    sections.add(text.getBytes(StandardCharsets.UTF_8));
  }

  /** Writes numbers as the next section. */
  public void longs(long... longs) {
    byte[] section = new byte[longs.length * Long.BYTES];
    wrap(section).asLongBuffer().put(longs);
    sections.add(section);
  }

  /** Writes numbers as the next section. */
  public void ints(int... ints) {
    byte[] section = new byte[ints.length * Integer.BYTES];
    wrap(section).asIntBuffer().put(ints);
    sections.add(section);
  }

  /** Everything that was written. */
  public byte[] finish() {
    int size = headLength(sections.size());
    for (byte[] section : sections) {
      size = Math.addExact(size, section.length);
    }
    byte[] all = new byte[size];
    ByteBuffer out = wrap(all);
    for (byte[] section : sections) {
      out.putLong(section.length).putLong(sum(ByteBuffer.wrap(section)));
    }
    out.putLong(sum(out.duplicate().flip()));
    sections.forEach(out::put);
    return all;
  }

  /** The length of the part before the first section, in bytes. */
  static int headLength(int sections) {
    return (2 * sections + 1) * Long.BYTES;
  }

  /** The checksum of the remaining bytes. */
  static long sum(ByteBuffer bytes) {
    CRC32 sum = new CRC32();
    sum.update(bytes);
    return sum.getValue();
  }

  private static ByteBuffer wrap(byte[] bytes) {
    return ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
  }
}
