package io.github.roadmaplint.cli;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/**
 * One run of the command line.
 *
 * @param code the exit code
 * @param out what came on standard output
 * @param err what came on standard error
 */
record Run(int code, String out, String err) {

  /** Runs without a terminal and with nothing on standard input. */
  static Run of(String... args) {
    return of("", Map.of(), Terminals.NONE, args);
  }

  /** Runs in a folder; for commands that work on the repository that they are called in. */
  static Run in(Path directory, String... args) {
    return of(directory, new byte[0], Map.of(), Terminals.NONE, args);
  }

  /** Runs with these bytes on standard input. */
  static Run of(byte[] in, String... args) {
    return of(Path.of(""), in, Map.of(), Terminals.NONE, args);
  }

  static Run of(String in, Map<String, String> environment, Terminals terminals, String... args) {
    return of(Path.of(""), in.getBytes(StandardCharsets.UTF_8), environment, terminals, args);
  }

  private static Run of(
      Path directory,
      byte[] in,
      Map<String, String> environment,
      Terminals terminals,
      String... args) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    ByteArrayInputStream input = new ByteArrayInputStream(in);
    ProcessIo io = new ProcessIo(directory, input, out, err, environment, terminals);
    int code = Main.run(List.of(args), io);
    return new Run(
        code, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
  }
}
