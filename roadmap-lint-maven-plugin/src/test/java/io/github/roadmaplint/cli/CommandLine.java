package io.github.roadmaplint.cli;

import java.io.ByteArrayInputStream;
import java.io.OutputStream;
import java.io.PrintStream;

/** The command line, as tests of the plugin call it. */
public final class CommandLine {
  private CommandLine() {}

  /** Runs it and returns its exit code. */
  public static int run(String... args) {
    PrintStream nowhere = new PrintStream(OutputStream.nullOutputStream());
    return Main.run(args, new ByteArrayInputStream(new byte[0]), nowhere, nowhere);
  }

  /** Its version. */
  public static String version() {
    return Version.current();
  }
}
