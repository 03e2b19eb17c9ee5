package io.github.roadmaplint.change;

import java.io.ByteArrayOutputStream;

/** Line ends, which git can convert when it writes a file. */
final class LineEnds {
  private LineEnds() {}

  /** The content with LF instead of CR LF. */
  static byte[] withoutReturns(byte[] content) {
    ByteArrayOutputStream out = new ByteArrayOutputStream(content.length);
    for (int i = 0; i < content.length; i++) {
      if (content[i] != '\r' || i + 1 == content.length || content[i + 1] != '\n') {
        out.write(content[i]);
      }
    }
    return out.toByteArray();
  }

  /** The content with the line ends of another version of it, if all of those are the same. */
  static byte[] like(byte[] other, byte[] content) {
    byte[] plain = withoutReturns(content);
    int returns = other.length - withoutReturns(other).length;
    int lines = count(other);
    if (lines == 0 || (returns > 0 && returns < lines)) {
      return content;
    }
    return returns == 0 ? plain : withReturns(plain);
  }

  private static int count(byte[] content) {
    int lines = 0;
    for (byte b : content) {
      lines += b == '\n' ? 1 : 0;
    }
    return lines;
  }

  private static byte[] withReturns(byte[] content) {
    ByteArrayOutputStream out = new ByteArrayOutputStream(content.length + content.length / 16);
    for (byte b : content) {
      if (b == '\n') {
        out.write('\r');
      }
      out.write(b);
    }
    return out.toByteArray();
  }
}
