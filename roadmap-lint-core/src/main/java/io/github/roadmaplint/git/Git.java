package io.github.roadmaplint.git;

import io.github.roadmaplint.parallel.Background;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

/**
 * Runs git in an untrusted repository. Its configuration can name programs, so every setting that
 * makes git start a program or use the network is overridden.
 */
final class Git {
  private static final List<String> SETTINGS =
      List.of(
          "core.fsmonitor=false",
          "core.hooksPath=/dev/null",
          "core.quotePath=false",
          "log.showSignature=false",
          "protocol.allow=never",
          "safe.bareRepository=explicit");

  private final Path root;
  private final String program;

  private Git(Path root, String program) {
    this.root = root;
    this.program = program;
  }

  /** Git, for the repository that contains a folder; empty if it is not installed. */
  static Optional<Git> at(Path root) {
    return program(System.getenv("PATH")).map(program -> new Git(root, program));
  }

  /** Looked up here: some systems look into the working directory first, which is not ours. */
  private static Optional<String> program(String path) {
    for (String folder : path == null ? new String[0] : path.split(File.pathSeparator, -1)) {
      for (String name : new String[] {"git", "git.exe"}) {
        File file = new File(folder, name);
        if (new File(folder).isAbsolute() && file.isFile() && file.canExecute()) {
          return Optional.of(file.getPath());
        }
      }
    }
    return Optional.empty();
  }

  /** Reads the output of git while it runs. */
  @FunctionalInterface
  interface Taker {
    void take(InputStream out) throws IOException;
  }

  /** How a run of git has ended. */
  enum End {
    /** Everything was read. */
    WHOLE,
    /** The time was over, or the taker had enough. */
    CUT,
    /** Git refused. */
    REFUSED
  }

  /**
   * Runs git and waits for its end.
   *
   * @param seconds the time limit
   * @throws IOException if it cannot be started
   */
  End run(List<String> arguments, long seconds, Taker taker) throws IOException {
    List<String> command =
        new ArrayList<>(
            List.of(program, "-C", root.toString(), "--no-pager", "--no-replace-objects"));
    SETTINGS.forEach(setting -> command.addAll(List.of("-c", setting)));
    command.addAll(arguments);
    ProcessBuilder builder = new ProcessBuilder(command);
    builder.redirectError(ProcessBuilder.Redirect.DISCARD);
    environment(builder.environment());
    Process process = builder.start();
    process.getOutputStream().close();
    try (Watch watch = new Watch(process, seconds)) {
      return watch.end(isRead(process, taker));
    } finally {
      process.destroyForcibly();
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

  private static void environment(Map<String, String> environment) {
    environment
        .keySet()
        .removeIf(name -> name.startsWith("GIT_") && !name.startsWith("GIT_CONFIG"));
    environment.put("GIT_ALLOW_PROTOCOL", "");
    environment.put("GIT_NO_LAZY_FETCH", "1");
    environment.put("GIT_OPTIONAL_LOCKS", "0");
    environment.put("GIT_TERMINAL_PROMPT", "0");
    environment.put("LC_ALL", "C");
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
