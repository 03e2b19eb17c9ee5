package io.github.roadmaplint.maven;

import io.github.roadmaplint.disk.TextOutput;
import io.github.roadmaplint.disk.WriteBoundary;
import io.github.roadmaplint.disk.WriteRefusedException;
import io.github.roadmaplint.engine.Report;
import io.github.roadmaplint.report.Escaper;
import io.github.roadmaplint.report.Format;
import io.github.roadmaplint.report.GithubReport;
import io.github.roadmaplint.report.JsonReport;
import io.github.roadmaplint.report.RdjsonReport;
import io.github.roadmaplint.report.SarifReport;
import io.github.roadmaplint.report.Style;
import io.github.roadmaplint.report.TextReport;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.apache.maven.plugin.MojoExecutionException;

/** A report in a file. */
record ReportFile(Kind kind, Path file) {
  /** In columns: the width of a text report. */
  private static final int WIDTH = 100;

  /** The formats, as the command line names them. */
  enum Kind {
    TEXT,
    JSON,
    SARIF,
    GITHUB,
    RDJSON
  }

  /**
   * Who writes.
   *
   * @param version of the tool
   * @param exitCode what the command line would end with
   * @param prefix the path from the working directory to the repository
   */
  record Writing(String version, int exitCode, String prefix) {
    Format format(Kind kind) {
      return switch (kind) {
        case TEXT -> new TextReport(Style.PLAIN, WIDTH);
        case JSON -> new JsonReport(version, exitCode);
        case SARIF -> new SarifReport(version, prefix);
        case GITHUB -> new GithubReport(prefix);
        case RDJSON -> new RdjsonReport(prefix);
      };
    }
  }

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
    for (Kind kind : Kind.values()) {
      String name = kind.name().toLowerCase(Locale.ROOT);
      if (equals > 0 && equals < written.length() - 1 && written.startsWith(name + '=')) {
        return new ReportFile(kind, path(written.substring(equals + 1), base));
      }
    }
    throw new MojoExecutionException(
        "A report must be FORMAT=FILE, with text, json, sarif, github or rdjson as format, not `"
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

  /** Refuses a file that a link of the repository leads to, before anything is done. */
  void check(WriteBoundary boundary) throws MojoExecutionException {
    try {
      boundary.resolve(file);
    } catch (IOException failure) {
      throw unwritable(failure);
    }
  }

  /** Writes the report, in a folder that is made if it does not exist. */
  void write(Report report, WriteBoundary boundary, Writing writing) throws MojoExecutionException {
    try {
      TextOutput output = TextOutput.at(file, boundary);
      Files.createDirectories(output.file().resolveSibling(""));
      output.write(out -> writing.format(kind).write(report, out));
    } catch (IOException failure) {
      throw unwritable(failure);
    }
  }

  private MojoExecutionException unwritable(IOException failure) {
    String reason =
        failure instanceof WriteRefusedException refused
            ? ": " + Escaper.escape(refused.reason())
            : "";
    return new MojoExecutionException(
        "The report `" + Escaper.escape(file.toString()) + "` cannot be written" + reason, failure);
  }
}
