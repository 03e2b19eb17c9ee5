package io.github.roadmaplint.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/**
 * A process that has ended.
 *
 * @param code its exit code
 * @param output what it printed, standard output and standard error together
 */
record Shell(int code, String output) {

  /** Runs a script with bash, which ends at the first command that fails. */
  static Shell script(String script, Path directory, Map<String, String> variables)
      throws IOException, InterruptedException {
    Path file = Files.writeString(Files.createTempFile("script", ".sh"), script, UTF_8);
    try {
      return run(List.of("bash", "-e", "-o", "pipefail", file.toString()), directory, variables);
    } finally {
      Files.delete(file);
    }
  }

  /** Runs git without the settings of the machine; it must succeed. */
  static String git(Path directory, String... arguments) throws IOException, InterruptedException {
    Shell git = run(List.of(prepended("git", arguments)), directory, Map.of());
    if (git.code() != 0) {
      throw new IOException("git " + String.join(" ", arguments) + ": " + git.output());
    }
    return git.output().strip();
  }

  private static String[] prepended(String first, String[] rest) {
    String[] all = new String[rest.length + 1];
    all[0] = first;
    System.arraycopy(rest, 0, all, 1, rest.length);
    return all;
  }

  private static Shell run(List<String> line, Path directory, Map<String, String> variables)
      throws IOException, InterruptedException {
    Path log = Files.createTempFile("output", ".txt");
    try {
      ProcessBuilder process = new ProcessBuilder(line).directory(directory.toFile());
      process.redirectErrorStream(true).redirectOutput(log.toFile());
      process.redirectInput(new File("/dev/null"));
      withoutSettings(process.environment());
      process.environment().putAll(variables);
      Process running = process.start();
      if (!running.waitFor(2, TimeUnit.MINUTES)) {
        running.destroyForcibly();
        throw new IOException("did not end: " + line);
      }
      return new Shell(running.exitValue(), Files.readString(log, UTF_8));
    } finally {
      Files.delete(log);
    }
  }

  private static void withoutSettings(Map<String, String> environment) {
    environment
        .keySet()
        .removeIf(name -> name.matches("(GIT|GITHUB|CI|ROADMAP_LINT|RUNNER)(_.*)?"));
    environment.put("GIT_CONFIG_GLOBAL", "/dev/null");
    environment.put("GIT_CONFIG_SYSTEM", "/dev/null");
    for (String role : List.of("AUTHOR", "COMMITTER")) {
      environment.put("GIT_" + role + "_NAME", "A writer");
      environment.put("GIT_" + role + "_EMAIL", "writer@example.com");
    }
  }

  /** Writes an executable script. */
  static Path program(Path file, String script) throws IOException {
    Files.createDirectories(file.getParent());
    Path text = Files.createTempFile("program", ".sh");
    try {
      Files.writeString(text, "#!/bin/sh\n" + script + '\n', UTF_8);
      Files.setPosixFilePermissions(text, PosixFilePermissions.fromString("rwxr-xr-x"));
      return copy(text, file);
    } finally {
      Files.delete(text);
    }
  }

  /**
   * Copies a program, with its permissions. Another process does it: processes that other threads
   * of this one start inherit its open files for a moment, and a file that is open for writing
   * cannot be executed.
   */
  static Path copy(Path from, Path to) throws IOException {
    List<String> copy = List.of("cp", "-p", from.toAbsolutePath().toString(), to.toString());
    try {
      Shell copied = run(copy, to.resolveSibling(""), Map.of());
      if (copied.code() != 0) {
        throw new IOException("not copied: " + copied.output());
      }
      return to;
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
      throw new IOException("not copied: " + to, interrupted);
    }
  }

  /** Writes a launcher of the program that is tested. */
  static Path roadmapLint(Path file) throws IOException {
    Path java = Path.of(System.getProperty("java.home"), "bin", "java");
    String classes = System.getProperty("java.class.path");
    return program(
        file,
        "exec '%s' -XX:TieredStopAtLevel=1 -cp '%s' %s \"$@\"\n"
            .formatted(java, classes, Main.class.getName()));
  }
}
