package io.github.roadmaplint.maven;

import io.github.roadmaplint.engine.Finding;
import io.github.roadmaplint.fix.FixReport;
import io.github.roadmaplint.frontend.FixTexts;
import io.github.roadmaplint.report.Escaper;
import org.apache.maven.plugin.logging.Log;

/** Writes the results of fixing to the log of a build. */
final class FixLog {
  private final Log log;

  FixLog(Log log) {
    this.log = log;
  }

  /** Which files could not be read, and why. */
  void unread(FixReport report) {
    for (Finding finding : report.unread()) {
      log.warn(FixTexts.unread(finding.path(), finding.message(), finding.help()));
    }
  }

  /** The changes, each with its number. */
  void changes(FixReport.File file) {
    if (file.isChanged()) {
      log.info(FixTexts.path(file));
      FixTexts.changes(file, rule -> " [" + rule + ']').forEach(log::info);
    }
  }

  /** The changes as a patch. */
  void patch(FixReport report, FixReport.File file) {
    if (file.isChanged()) {
      FixTexts.diff(report, file).lines().map(Escaper::escape).forEach(log::info);
    }
  }

  /**
   * Which fixes were refused, and why the file was not changed.
   *
   * @param write whether files were written
   */
  void refusals(FixReport.File file, boolean write) {
    FixTexts.refusals(file, rule -> '[' + rule + ']').forEach(log::warn);
    FixTexts.unwritten(file, write).ifPresent(log::error);
  }
}
