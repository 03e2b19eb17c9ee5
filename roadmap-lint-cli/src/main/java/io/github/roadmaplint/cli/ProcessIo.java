package io.github.roadmaplint.cli;

import io.github.roadmaplint.frontend.ReportPaths;
import io.github.roadmaplint.text.Secrets;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;

/**
 * The environment of a process, except its arguments.
 *
 * @param directory the working directory
 * @param out for findings and requested output; UTF-8
 * @param err for everything else
 * @param environment variables of the environment
 * @param terminals which of the two streams are terminals
 */
record ProcessIo(
    Path directory,
    InputStream in,
    OutputStream out,
    OutputStream err,
    Map<String, String> environment,
    Terminals terminals) {

  /** The capabilities of standard output. */
  Terminal outTerminal(ColorMode mode) {
    return Terminal.of(environment, terminals.out(), mode);
  }

  /** The capabilities of standard error. */
  Terminal errTerminal(ColorMode mode) {
    return Terminal.of(environment, terminals.err(), mode);
  }

  /** Where the paths of reports about a repository begin. */
  ReportPaths reportPaths(Path root) {
    return ReportPaths.of(root, directory, environment);
  }

  /** Writes to standard output. */
  void print(CharSequence text) throws IOException {
    write(out, text);
  }

  /** Writes to standard error, without secrets; errors are ignored. */
  void printError(CharSequence text) {
    try {
      write(err, Secrets.hide(text.toString()));
    } catch (IOException gone) {
      // The stream is closed.
    }
  }

  private static void write(OutputStream stream, CharSequence text) throws IOException {
    stream.write(text.toString().getBytes(StandardCharsets.UTF_8));
    stream.flush();
  }
}
