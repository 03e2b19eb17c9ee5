package io.github.roadmaplint.cli;

import io.github.roadmaplint.disk.AppendedFile;
import io.github.roadmaplint.disk.WriteBoundary;
import io.github.roadmaplint.disk.WriteRefusedException;
import io.github.roadmaplint.frontend.ReportFormat;
import io.github.roadmaplint.report.Style;
import io.github.roadmaplint.text.Quoted;
import java.io.IOException;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;

/**
 * The summary of a job of GitHub Actions: a Markdown page, to which each step adds. It is written
 * together with annotations, which can show only a few findings.
 */
final class JobSummary {
  /** The variable with the file. */
  static final String VARIABLE = "GITHUB_STEP_SUMMARY";

  /** GitHub drops the summary of a step that is larger. */
  private static final long MOST_BYTES = 1024 * 1024;

  /** The maximum length of a file name in messages. */
  private static final int SHOWN = 200;

  private JobSummary() {}

  /** Whether the job has a summary. */
  static boolean isWanted(ProcessIo io) {
    return !io.environment().getOrDefault(VARIABLE, "").isBlank();
  }

  /**
   * Adds to the summary.
   *
   * @throws IOException with a message if it cannot be written
   */
  static void write(ReportDestinations.Content content, WriteBoundary boundary, ProcessIo io)
      throws IOException {
    String name = io.environment().getOrDefault(VARIABLE, "");
    StringBuilder text = new StringBuilder();
    content.write(ReportFormat.MARKDOWN, Style.PLAIN, Terminal.WIDTH, text);
    try {
      AppendedFile.append(Path.of(name), boundary, text.append('\n').toString(), MOST_BYTES);
    } catch (InvalidPathException wrong) {
      throw failure(name, "it is not a valid file name", wrong);
    } catch (WriteRefusedException refused) {
      throw failure(name, refused.reason(), refused);
    } catch (IOException unwritten) {
      throw failure(name, "the file system reported an error", unwritten);
    }
  }

  private static IOException failure(String name, String reason, Exception cause) {
    return new IOException(
        "the file " + Quoted.of(name, SHOWN) + " of " + VARIABLE + ", because " + reason, cause);
  }
}
