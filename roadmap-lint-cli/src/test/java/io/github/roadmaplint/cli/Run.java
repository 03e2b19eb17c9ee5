package io.github.roadmaplint.cli;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
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

  /** Runs with these bytes on standard input. */
  static Run of(byte[] in, String... args) {
    return of(in, Map.of(), Terminals.NONE, args);
  }

  static Run of(String in, Map<String, String> environment, Terminals terminals, String... args) {
    return of(in.getBytes(StandardCharsets.UTF_8), environment, terminals, args);
  }

  private static Run of(
      byte[] in, Map<String, String> environment, Terminals terminals, String... args) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    ByteArrayInputStream input = new ByteArrayInputStream(in);
    int code = Main.run(List.of(args), new Shell(input, out, err, environment, terminals));
    return new Run(
        code, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
  }
}
