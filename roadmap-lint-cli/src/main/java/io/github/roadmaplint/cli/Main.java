package io.github.roadmaplint.cli;

import java.io.InputStream;
import java.io.PrintStream;

/** Where the process begins: the only place that ends it. */
public final class Main {
  private Main() {}

  /** Runs the command line and ends the process with its exit code. */
  public static void main(String[] args) {
    int code = run(args, System.in, System.out, System.err);
    System.out.flush();
    System.err.flush();
    // System.exit sets up the JDK's loggers first (since Java 21), which takes longer than a small run.
    Runtime.getRuntime().halt(code);
  }

  /** Runs the command line and returns its exit code. */
  static int run(String[] args, InputStream in, PrintStream out, PrintStream err) {
    if (args.length == 1 && args[0].equals("--version")) {
      String version = Main.class.getPackage().getImplementationVersion();
      out.println("roadmap-lint " + (version == null ? "(not packaged)" : version));
      return 0;
    }
    err.println("Usage: roadmap-lint --version");
    return 2;
  }
}
