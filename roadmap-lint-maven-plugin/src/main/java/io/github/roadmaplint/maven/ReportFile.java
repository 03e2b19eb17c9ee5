package io.github.roadmaplint.maven;

import io.github.roadmaplint.check.Report;
import io.github.roadmaplint.report.Escaper;
import io.github.roadmaplint.report.Format;
import io.github.roadmaplint.report.GithubReport;
import io.github.roadmaplint.report.JsonReport;
import io.github.roadmaplint.report.RdjsonReport;
import io.github.roadmaplint.report.SarifReport;
import io.github.roadmaplint.report.Style;
import io.github.roadmaplint.report.TextReport;
import java.io.IOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.apache.maven.plugin.MojoExecutionException;

/** A report that goes to a file. */
record ReportFile(Kind kind, Path file) {
  /** In columns: what a report for people is wrapped at. */
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
   * @param prefix what leads from the working directory to the repository
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

  /** Reads what was written, such as {@code sarif=target/roadmap-lint.sarif}. */
  static List<ReportFile> of(List<String> written, Path base) throws MojoExecutionException {
    List<ReportFile> files = new ArrayList<>();
    for (String each : written) {
      ReportFile file = of(each, base);
      if (files.stream().anyMatch(other -> other.file().equals(file.file()))) {
        throw new MojoExecutionException(
            "Two reports cannot go to the same file, `" + Escaper.escape(each) + '`');
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
        "A report is FORMAT=FILE, with text, json, sarif, github or rdjson as format, not `"
            + Escaper.escape(written)
            + '`');
  }

  private static Path path(String name, Path base) throws MojoExecutionException {
    try {
      return base.resolve(name).toAbsolutePath().normalize();
    } catch (InvalidPathException wrong) {
      throw new MojoExecutionException(
          '`' + Escaper.escape(name) + "` is not the name of a file", wrong);
    }
  }

  /** Writes the report beside its place and moves it there: nobody ever reads half of it. */
  void write(Report report, Writing writing) throws MojoExecutionException {
    try {
      Path folder = file.resolveSibling("");
      Files.createDirectories(folder);
      // Under a name that nobody can guess, and for all to read whom the folder lets.
      Path whole = Files.createFile(folder.resolve("." + UUID.randomUUID() + ".tmp"));
      try {
        try (Writer out = Files.newBufferedWriter(whole)) {
          writing.format(kind).write(report, out);
        }
        Files.move(whole, file, StandardCopyOption.REPLACE_EXISTING);
      } finally {
        Files.deleteIfExists(whole);
      }
    } catch (IOException failure) {
      throw new MojoExecutionException(
          "The report `" + Escaper.escape(file.toString()) + "` cannot be written", failure);
    }
  }
}
