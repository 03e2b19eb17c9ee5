package io.github.roadmaplint.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Locale;

/**
 * Standard output, perhaps into a pipe. A reader such as {@code head} can close the pipe early.
 * That is not an error, and further output is dropped. Other failures are reported.
 */
final class PipeOutput extends OutputStream {
  private final OutputStream out;
  private boolean closed;

  PipeOutput(OutputStream out) {
    this.out = out;
  }

  @Override
  public void write(int b) throws IOException {
    write(new byte[] {(byte) b}, 0, 1);
  }

  @Override
  public void write(byte[] bytes, int from, int length) throws IOException {
    try {
      if (!closed) {
        out.write(bytes, from, length);
      }
    } catch (IOException failure) {
      closed = isBrokenPipe(failure);
      if (!closed) {
        throw failure;
      }
    }
  }

  /** Detected by its message; Java has no other data, and most languages name the pipe. */
  private static boolean isBrokenPipe(IOException failure) {
    String message = String.valueOf(failure.getMessage()).toLowerCase(Locale.ROOT);
    return message.contains("pipe");
  }
}
