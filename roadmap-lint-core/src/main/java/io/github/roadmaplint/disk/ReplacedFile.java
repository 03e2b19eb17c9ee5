package io.github.roadmaplint.disk;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

/**
 * A file in the place of a new report. A page, a data file or a build file was probably named by
 * mistake, and its content would be lost.
 */
public final class ReplacedFile {
  /** Enough to recognize a report. */
  private static final int BEGINNING = 4_000;

  /** What a page begins with, and no report in text. */
  private static final List<String> PAGE = List.of("# ", "---", "+++", "<", "[", "!", "import ");

  private ReplacedFile() {}

  /** Whether there is a file with other content than a report, as far as its name tells. */
  public static boolean isContent(Path file) {
    if (!Files.isRegularFile(file)) {
      return false;
    }
    String name = file.toString().toLowerCase(Locale.ROOT);
    try (InputStream in = Files.newInputStream(file)) {
      String begin = new String(in.readNBytes(BEGINNING), StandardCharsets.UTF_8);
      return isContent(name.substring(name.lastIndexOf('.') + 1), begin.strip());
    } catch (IOException unreadable) {
      return false; // writing it will fail, too
    }
  }

  private static boolean isContent(String ending, String begin) {
    if (begin.isEmpty()) {
      return false;
    }
    return switch (ending) {
      case "md", "markdown", "mdx" -> PAGE.stream().anyMatch(begin::startsWith);
      case "yml", "yaml" -> true;
      case "json" ->
          !begin.contains("\"name\":\"roadmap-lint\"")
              && !begin.contains("\"check_name\":")
              && !begin.startsWith("[]");
      case "xml" ->
          !begin.contains("<checkstyle ") && !begin.contains("<testsuites name=\"roadmap-lint\"");
      default -> false;
    };
  }
}
