package io.github.roadmaplint.cli;

/**
 * Which streams are terminals.
 *
 * @param out standard output
 * @param err standard error
 * @param in standard input
 */
record Terminals(boolean out, boolean err, boolean in) {
  /** Set by the launcher: some of {@code out}, {@code err} and {@code in}. */
  private static final String PROPERTY = "roadmaplint.terminals";

  /** None of them. */
  static final Terminals NONE = new Terminals(false, false);

  /** Standard input is not a terminal. */
  Terminals(boolean out, boolean err) {
    this(out, err, false);
  }

  /**
   * The value from the launcher. Without it the console stands for all streams, because Java 17
   * cannot check one of them.
   */
  static Terminals ofProcess() {
    String text = System.getProperty(PROPERTY);
    if (text == null) {
      boolean all = isConsole();
      return new Terminals(all, all, all);
    }
    return new Terminals(text.contains("out"), text.contains("err"), text.contains("in"));
  }

  /** Since Java 22 a console exists even without a terminal, except for the old implementation. */
  @SuppressWarnings("SystemConsoleNull")
  private static boolean isConsole() {
    System.setProperty("jdk.console", "java.base");
    return System.console() != null;
  }
}
