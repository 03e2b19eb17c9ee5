package io.github.roadmaplint.maven;

import io.github.roadmaplint.disk.FailureReason;
import io.github.roadmaplint.disk.ReplacedFile;
import io.github.roadmaplint.disk.TextOutput;
import io.github.roadmaplint.disk.WriteBoundary;
import io.github.roadmaplint.engine.Report;
import io.github.roadmaplint.frontend.NamedValues;
import io.github.roadmaplint.frontend.ReportFormat;
import io.github.roadmaplint.report.Escaper;
import io.github.roadmaplint.report.Style;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.maven.plugin.MojoExecutionException;

/** A report in a file. */
record ReportFile(ReportFormat format, Path file) {
  /** In columns: the width of a text report. */
  private static final int WIDTH = 100;

  /** Parses a value such as {@code sarif=target/roadmap-lint.sarif}. */
  static List<ReportFile> of(List<String> written, Path base) throws MojoExecutionException {
    List<ReportFile> files = new ArrayList<>();
    for (String each : written) {
      ReportFile file = of(each, base);
      if (files.stream().anyMatch(other -> other.file().equals(file.file()))) {
        throw new MojoExecutionException(
            "Two reports cannot be written to the same file, `" + Escaper.escape(each) + '`');
      }
      files.add(file);
    }
    return files;
  }

  private static ReportFile of(String written, Path base) throws MojoExecutionException {
    int equals = written.indexOf('=');
    ReportFormat format =
        NamedValues.of(ReportFormat.values()).get(written.substring(0, Math.max(0, equals)));
    if (format != null && equals < written.length() - 1) {
      return new ReportFile(format, path(written.substring(equals + 1), base));
    }
    throw new MojoExecutionException(
        "A report must be FORMAT=FILE, with "
            + ReportFormat.names()
            + " as format, not `"
            + Escaper.escape(written)
            + '`');
  }

  private static Path path(String name, Path base) throws MojoExecutionException {
    try {
      return base.resolve(name).toAbsolutePath().normalize();
    } catch (InvalidPathException wrong) {
      throw new MojoExecutionException(
          '`' + Escaper.escape(name) + "` is not a valid file name", wrong);
    }
  }

  /** Refuses a file that a link leads to, or that is no report, before anything is done. */
  void check(WriteBoundary boundary) throws MojoExecutionException {
    try {
      if (ReplacedFile.isContent(boundary.resolve(file))) {
        throw new MojoExecutionException(
            '`'
                + Escaper.escape(file.toString())
                + "` exists and is not a report; name another file");
      }
    } catch (IOException failure) {
      throw unwritable("report", file, failure);
    }
  }

  /** Writes the report, in a folder that is made if it does not exist. */
  void write(Report report, WriteBoundary boundary, ReportFormat.Run run)
      throws MojoExecutionException {
    try {
      TextOutput output = TextOutput.at(file, boundary);
      Files.createDirectories(output.file().resolveSibling(""));
      output.write(out -> format.writer(run, Style.PLAIN, WIDTH).write(report, out));
    } catch (IOException failure) {
      throw unwritable("report", file, failure);
    }
  }

  /**
   * The failure of the goal if a file could not be written.
   *
   * @param what what the file is
   */
  static MojoExecutionException unwritable(String what, Path file, IOException failure) {
    return new MojoExecutionException(
        "The "
            + what
            + " `"
            + Escaper.escape(file.toString())
            + "` cannot be written: "
            + Escaper.escape(FailureReason.of(failure)),
        failure);
  }
}
