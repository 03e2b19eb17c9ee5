package io.github.roadmaplint.cli;

import io.github.roadmaplint.report.ShellQuote;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Map;

/** How the program was started, for commands that the user can paste. */
final class Launcher {
  static final String NAME = "roadmap-lint";

  /** Set by the launcher to the path by which it was started. */
  private static final String PROPERTY = "roadmaplint.launcher";

  private Launcher() {}

  /** The command of this process, for a shell. */
  static String command(Map<String, String> environment) {
    return command(System.getProperty(PROPERTY, NAME), environment);
  }

  /**
   * The command for a launcher: its name if a shell finds it, otherwise its path.
   *
   * @param launcher the path by which it was started
   */
  static String command(String launcher, Map<String, String> environment) {
    try {
      Path file = Path.of(launcher);
      return launcher.equals(NAME) || isFirst(file, environment.getOrDefault("PATH", ""))
          ? NAME
          : ShellQuote.of(file.getNameCount() == 1 && !file.isAbsolute() ? "./" + file : launcher);
    } catch (IOException | InvalidPathException unknown) {
      return NAME;
    }
  }

  /** Whether the first program of that name in the folders of a path variable is this one. */
  private static boolean isFirst(Path launcher, String path) throws IOException {
    for (String folder : path.split(File.pathSeparator, -1)) {
      Path file = Path.of(folder, NAME);
      if (Files.isExecutable(file) && !Files.isDirectory(file)) {
        return Files.exists(launcher) && Files.isSameFile(file, launcher);
      }
    }
    return false;
  }
}
