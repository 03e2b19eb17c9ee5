package io.github.roadmaplint.cache;

import io.github.roadmaplint.packed.PackedReader;
import io.github.roadmaplint.packed.PackedWriter;
import io.github.roadmaplint.spelling.words.FileState;
import java.nio.charset.StandardCharsets;

/**
 * A hash of the inputs of a run, with 64 bits: FNV-1a of Fowler, Noll and Vo, with a number as one
 * step. It shows that inputs are different; it does not protect from inputs that are made to have
 * the same hash.
 */
final class InputHash {
  /** The value to start with. */
  static final long START = 0xcbf29ce484222325L;

  private static final long PRIME = 0x100000001b3L;

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
    long hash = from;
    for (byte one : utf8) {
      hash = (hash ^ (one & 0xff)) * PRIME;
    }
    return of(hash, utf8.length);
  }

  /** With the states of files. */
  static long of(long from, FileStates states) {
    long hash = from;
    for (FileState state : states.all()) {
      hash = of(hash, state);
    }
    return hash;
  }

  private static long of(long from, FileState state) {
    return of(of(of(from, state.kind()), state.size()), state.modified());
  }

  static long read(PackedReader in) {
    return ((long) in.number() << Integer.SIZE) | (in.number() & 0xffffffffL);
  }

  static void write(long hash, PackedWriter out) {
    out.number((int) (hash >>> Integer.SIZE));
    out.number((int) hash);
  }
}
