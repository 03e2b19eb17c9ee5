package io.github.roadmaplint.git;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Runs git in an untrusted repository. Its configuration can name programs, so every setting that
 * makes git start a program or use the network is overridden.
 */
public final class Git {
  private static final List<String> SETTINGS =
      List.of(
          "core.fsmonitor=false",
          "core.hooksPath=/dev/null",
          "core.quotePath=false",
          "log.showSignature=false",
          "protocol.allow=never",
          "safe.bareRepository=explicit");

  /** In bytes: the names of all filters. */
  private static final int LONGEST_CONFIG = 1 << 20;

  private final Path root;
  private final String program;
  private final List<String> settings;
  private final Optional<Path> index;

  private Git(Path root, String program, List<String> settings, Optional<Path> index) {
    this.root = root;
    this.program = program;
    this.settings = List.copyOf(settings);
    this.index = index;
  }

  /** Git, for the repository that contains a folder; empty if it is not installed. */
  public static Optional<Git> at(Path root) {
    return program(System.getenv("PATH"))
        .map(program -> new Git(root, program, SETTINGS, Optional.empty()));
  }

  /**
   * The same, without the filters of the repository, which are programs: git runs them when it
   * compares a file with the index.
   *
   * @return empty if a filter has a name with which it cannot be turned off
   * @throws IOException if git cannot be started
   */
  public Optional<Git> withoutFilters(long seconds) throws IOException {
    List<String> more = new ArrayList<>(settings);
    Output names =
        read(
            List.of("config", "-z", "--name-only", "--get-regexp", "^filter\\."),
            seconds,
            LONGEST_CONFIG);
    if (names.end() == End.CUT) {
      return Optional.empty();
    }
    for (String name : names.text().split("\0", -1)) {
      int end = name.lastIndexOf('.');
      if (end <= "filter.".length()) {
        continue;
      }
      String filter = name.substring(0, end);
      if (filter.indexOf('=') >= 0) {
        return Optional.empty(); // git ends the name of a setting there
      }
      for (String value : List.of(".clean=", ".smudge=", ".process=", ".required=false")) {
        more.add(filter + value);
      }
    }
    return Optional.of(new Git(root, program, more, index));
  }

  /** The same, with this file as the index. */
  public Git withIndex(Path file) {
    return new Git(root, program, settings, Optional.of(file));
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
  public interface Taker {
    /** Reads. */
    void take(InputStream out) throws IOException;
  }

  /**
   * The output of a command that writes little.
   *
   * @param text the standard output
   * @param error the first line of the error output
   */
  public record Output(End end, String text, String error) {}

  /** How a run of git has ended. */
  public enum End {
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
  public End run(List<String> arguments, long seconds, Taker taker) throws IOException {
    return run(arguments, new byte[0], seconds, taker).end();
  }

  /**
   * Runs git with a text on its standard input and waits for its end.
   *
   * @param seconds the time limit
   * @return the end, and the first line of the error output
   * @throws IOException if it cannot be started
   */
  public Output run(List<String> arguments, byte[] input, long seconds, Taker taker)
      throws IOException {
    List<String> command =
        new ArrayList<>(
            List.of(program, "-C", root.toString(), "--no-pager", "--no-replace-objects"));
    settings.forEach(setting -> command.addAll(List.of("-c", setting)));
    command.addAll(arguments);
    ProcessBuilder builder = new ProcessBuilder(command);
    environment(builder.environment());
    index.ifPresent(file -> builder.environment().put("GIT_INDEX_FILE", file.toString()));
    return GitProcess.run(builder, input, seconds, taker);
  }

  /**
   * Runs git and reads what it writes.
   *
   * @param seconds the time limit
   * @param most in bytes; a longer output is cut
   * @throws IOException if it cannot be started
   */
  public Output read(List<String> arguments, long seconds, int most) throws IOException {
    StringBuilder text = new StringBuilder();
    Output output =
        run(
            arguments,
            new byte[0],
            seconds,
            out -> text.append(new String(out.readNBytes(most), UTF_8)));
    return new Output(output.end(), text.toString(), output.error());
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
}
