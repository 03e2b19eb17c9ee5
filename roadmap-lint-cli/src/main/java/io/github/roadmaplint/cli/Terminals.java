package io.github.roadmaplint.cli;

/**
 * Which streams are terminals.
 *
 * @param out standard output
 * @param err standard error
 */
record Terminals(boolean out, boolean err) {
  /** Set by the launcher: {@code out}, {@code err}, both or none. */
  private static final String PROPERTY = "roadmaplint.terminals";

  /** Neither. */
  static final Terminals NONE = new Terminals(false, false);

  /**
   * The value from the launcher. Without it the console stands for both streams, because Java 17
   * cannot check one of them.
   */
  static Terminals ofProcess() {
    String text = System.getProperty(PROPERTY);
    if (text == null) {
      boolean both = isConsole();
      return new Terminals(both, both);
    }
    return new Terminals(text.contains("out"), text.contains("err"));
  }

  /** Since Java 22 a console exists even without a terminal, except for the old implementation. */
  @SuppressWarnings("SystemConsoleNull")
  private static boolean isConsole() {
    System.setProperty("jdk.console", "java.base");
    return System.console() != null;
  }
}
