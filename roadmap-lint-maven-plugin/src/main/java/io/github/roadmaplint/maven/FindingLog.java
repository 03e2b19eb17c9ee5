package io.github.roadmaplint.maven;

import io.github.roadmaplint.engine.Finding;
import io.github.roadmaplint.engine.Report;
import io.github.roadmaplint.report.Escaper;
import java.nio.file.Path;
import org.apache.maven.plugin.logging.Log;

/**
 * Writes findings into the log of a build, one a line. Paths are absolute, as those of the
 * compiler: consoles of editors make {@code /path/to/file:line:column} something to click on.
 */
final class FindingLog {
  private final Log log;
  private final String root;

  FindingLog(Log log, Path root) {
    this.log = log;
    String folder = Escaper.escape(root.toString());
    this.root = folder.endsWith("/") ? folder : folder + '/';
  }

  void write(Report report) {
    report.findings().forEach(this::write);
  }

  private void write(Finding finding) {
    String line =
        root
            + Summary.place(finding)
            + ' '
            + Summary.what(finding)
            + ". "
            + Escaper.escape(finding.help());
    switch (finding.severity()) {
      case ERROR -> log.error(line);
      case WARNING -> log.warn(line);
      case INFO -> log.info(line);
    }
  }
}
