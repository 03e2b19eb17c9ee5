package io.github.roadmaplint.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * Runs typical command lines one after the other in one process, and shows nothing of them: what
 * the JVM loads meanwhile becomes the class archive that the launcher starts from.
 */
final class CdsWarmup {
  private CdsWarmup() {}

  /**
   * Runs each line of the file named first; empty lines and lines that begin with {@code #} are
   * skipped.
   */
  public static void main(String[] args) throws IOException {
    PrintStream nowhere =
        new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8);
    for (String[] line : commandLines(Path.of(args[0]))) {
      Main.run(line, InputStream.nullInputStream(), nowhere, nowhere);
    }
  }

  private static List<String[]> commandLines(Path file) throws IOException {
    List<String[]> lines = new ArrayList<>();
    for (String line : Files.readAllLines(file)) {
      if (!line.isBlank() && !line.startsWith("#")) {
        lines.add(line.strip().split(" +", -1));
      }
    }
    return lines;
  }
}
