package io.github.roadmaplint.maven;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Writes and reads values between two processes of the same version of this program. */
final class Serialization {
  private Serialization() {}

  /** Writes one value. */
  @FunctionalInterface
  interface Put<T> {
    void put(T value, DataOutput out) throws IOException;
  }

  /** Reads one value. */
  @FunctionalInterface
  interface Take<T> {
    T take(DataInput in) throws IOException;
  }

  /** Writes any text: of any length, and with halves of characters, too. */
  static void text(String text, DataOutput out) throws IOException {
    ByteBuffer bytes = ByteBuffer.allocate(Math.multiplyExact(text.length(), Character.BYTES));
    bytes.asCharBuffer().put(text);
    out.writeInt(text.length());
    out.write(bytes.array());
  }

  static String text(DataInput in) throws IOException {
    byte[] bytes = new byte[Math.multiplyExact(in.readInt(), Character.BYTES)];
    in.readFully(bytes);
    return ByteBuffer.wrap(bytes).asCharBuffer().toString();
  }

  static <T> void list(List<T> values, DataOutput out, Put<? super T> put) throws IOException {
    out.writeInt(values.size());
    for (T value : values) {
      put.put(value, out);
    }
  }

  static <T> List<T> list(DataInput in, Take<T> take) throws IOException {
    int size = in.readInt();
    List<T> values = new ArrayList<>();
    for (int i = 0; i < size; i++) {
      values.add(take.take(in));
    }
    return values;
  }

  static <T> void optional(Optional<T> value, DataOutput out, Put<? super T> put)
      throws IOException {
    list(value.stream().toList(), out, put);
  }

  static <T> Optional<T> optional(DataInput in, Take<T> take) throws IOException {
    return list(in, take).stream().findFirst();
  }
}
