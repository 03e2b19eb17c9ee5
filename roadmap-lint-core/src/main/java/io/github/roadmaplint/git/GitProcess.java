package io.github.roadmaplint.git;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.github.roadmaplint.git.Git.End;
import io.github.roadmaplint.git.Git.Output;
import io.github.roadmaplint.git.Git.Taker;
import io.github.roadmaplint.parallel.Background;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/**
 * A process of git, with a time limit. Its input and its error output have threads of their own, so
 * that neither side waits for the other.
 */
final class GitProcess {
  /** In bytes: the first line of a message. */
  private static final int LONGEST_ERROR = 300;

  private GitProcess() {}

  /**
   * Starts the process and waits for its end.
   *
   * @param input its standard input
   * @param seconds the time limit
   * @return the end, and the first line of the error output
   * @throws IOException if it cannot be started
   */
  static Output run(ProcessBuilder builder, byte[] input, long seconds, Taker taker)
      throws IOException {
    Process process = builder.start();
    FirstLine error = new FirstLine(process.getErrorStream());
    try (Watch watch = new Watch(process, seconds);
        Background reader = new Background("roadmap-lint-git-errors", error::read);
        Background writer = new Background("roadmap-lint-git-input", () -> write(process, input))) {
      if (!reader.start()) {
        error.over.countDown();
      }
      if (input.length == 0) {
        process.getOutputStream().close();
      } else {
        writer.start();
      }
      return new Output(watch.end(isRead(process, taker)), "", error.await());
    } finally {
      process.destroyForcibly();
    }
  }

  private static void write(Process process, byte[] input) {
    try (OutputStream out = process.getOutputStream()) {
      out.write(input);
    } catch (IOException ended) {
      // The end of the process says why.
    }
  }

  private static boolean isRead(Process process, Taker taker) {
    try (InputStream out = process.getInputStream()) {
      taker.take(out);
      return out.read() < 0;
    } catch (IOException cutOff) {
      return false; // ended by the watch, most likely
    }
  }

  /** Keeps the first line of the error output, and reads the rest so that git can go on. */
  private static final class FirstLine {
    private final InputStream in;
    private final CountDownLatch over = new CountDownLatch(1);
    private volatile String line = "";

    FirstLine(InputStream in) {
      this.in = in;
    }

    void read() {
      try (in) {
        line = new String(in.readNBytes(LONGEST_ERROR), UTF_8).lines().findFirst().orElse("");
        in.transferTo(OutputStream.nullOutputStream());
      } catch (IOException ended) {
        // What was read is enough.
      } finally {
        over.countDown();
      }
    }

    String await() {
      try {
        over.await();
      } catch (InterruptedException stopped) {
        Thread.currentThread().interrupt();
      }
      return line;
    }
  }

  /** Ends a process that exceeds its time limit. */
  private static final class Watch implements AutoCloseable {
    private final Process process;
    private final Background thread;
    private volatile boolean rang;

    Watch(Process process, long seconds) {
      this.process = process;
      this.thread = new Background("roadmap-lint-git", () -> ring(seconds));
      thread.start();
    }

    private void ring(long seconds) throws InterruptedException {
      rang = !process.waitFor(seconds, TimeUnit.SECONDS);
      if (rang) {
        process.destroyForcibly();
      }
    }

    /** Waits for the end of the process, which is ended if its output is not read completely. */
    End end(boolean whole) {
      if (!whole) {
        process.destroyForcibly();
      }
      try {
        int code = process.waitFor();
        boolean cut = rang || !whole;
        return cut ? End.CUT : code == 0 ? End.WHOLE : End.REFUSED;
      } catch (InterruptedException stopped) {
        Thread.currentThread().interrupt();
        return End.CUT;
      }
    }

    @Override
    public void close() {
      thread.interrupt();
      thread.close();
    }
  }
}
