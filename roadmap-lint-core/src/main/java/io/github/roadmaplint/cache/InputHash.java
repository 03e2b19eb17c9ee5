package io.github.roadmaplint.cache;

import io.github.roadmaplint.packed.PackedReader;
import io.github.roadmaplint.packed.PackedWriter;
import io.github.roadmaplint.spelling.words.FileState;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;

/**
 * A hash of the inputs of a run, with 64 bits: FNV-1a, but with eight bytes at a time. It shows
 * that inputs are different; it does not protect from inputs that are made to have the same hash.
 */
final class InputHash {
  /** The value to start with. */
  static final long START = 0x100000001b3L;

  private static final long PRIME = START;

  private InputHash() {}

  /** A multiplication moves no bit down, so the last numbers would decide about few bits. */
  private static long mixed(long hash) {
    return hash ^ hash >>> Integer.SIZE;
  }

  /** With a number. */
  static long of(long from, long number) {
    return mixed((from ^ number) * PRIME);
  }

  /** With a text. */
  static long of(long from, String text) {
    byte[] utf8 = text.getBytes(StandardCharsets.UTF_8);
    ByteBuffer bytes = ByteBuffer.wrap(utf8);
    long hash = (from ^ utf8.length) * PRIME;
    while (bytes.remaining() >= Long.BYTES) {
      hash = mixed((hash ^ bytes.getLong()) * PRIME);
    }
    while (bytes.hasRemaining()) {
      hash = (hash ^ bytes.get()) * PRIME;
    }
    return mixed(hash);
  }

  /** With the states of files. */
  static long of(long from, FileStates states) {
    long hash = from;
    for (int i = 0; i < states.files().size(); i++) {
      FileState state = states.at(i);
      hash = (hash ^ state.kind()) * PRIME;
      hash = (hash ^ state.size()) * PRIME;
      hash = mixed((hash ^ state.modified()) * PRIME);
    }
    return hash;
  }

  static long read(PackedReader in) {
    return ((long) in.number() << Integer.SIZE) | (in.number() & 0xffffffffL);
  }

  static void write(long hash, PackedWriter out) {
    out.number((int) (hash >>> Integer.SIZE));
    out.number((int) hash);
  }
}
