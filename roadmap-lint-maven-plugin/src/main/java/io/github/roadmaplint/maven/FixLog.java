package io.github.roadmaplint.maven;

import io.github.roadmaplint.engine.Finding;
import io.github.roadmaplint.fix.FixReport;
import io.github.roadmaplint.fix.FixResult;
import io.github.roadmaplint.report.Escaper;
import io.github.roadmaplint.report.UnifiedDiff;
import java.util.LinkedHashMap;
import java.util.Map;
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
      String said = finding.path() + ": " + finding.message() + ". " + finding.help();
      log.warn(Escaper.escape(said));
    }
  }

  /** The changes, each with its number. */
  void changes(FixReport.File file) {
    if (!file.isChanged()) {
      return;
    }
    Map<String, Integer> counts = new LinkedHashMap<>();
    for (Finding finding : file.fixed().applied()) {
      String title = Escaper.escape(finding.fix().orElseThrow().title());
      counts.merge(title + " [" + finding.rule() + ']', 1, Integer::sum);
    }
    log.info(path(file));
    counts.forEach((what, count) -> log.info("  " + what + (count > 1 ? " (" + count + ")" : "")));
  }

  /** The changes as a patch. */
  void patch(FixReport.File file) {
    if (!file.isChanged()) {
      return;
    }
    String path = file.fixed().before().path();
    String from = file.fixed().before().text();
    String to = file.fixed().after().text();
    String patch =
        file.fixed()
            .fileName()
            .map(name -> path.substring(0, path.lastIndexOf('/') + 1) + name)
            .map(renamed -> UnifiedDiff.renamed(path, renamed, from, to))
            .orElseGet(() -> UnifiedDiff.of(path, from, to));
    patch.lines().map(Escaper::escape).forEach(log::info);
  }

  /**
   * What was not done, and why.
   *
   * @param written whether files were written
   */
  void trouble(FixReport.File file, boolean written) {
    for (FixResult.Refusal refusal : file.fixed().refusals()) {
      log.warn(
          path(file)
              + ": ["
              + refusal.finding().rule()
              + "] was not fixed: "
              + Escaper.escape(refusal.reason()));
    }
    String left = written ? " was not changed. " : " would not be changed. ";
    file.unwritten().ifPresent(why -> log.error(path(file) + left + why));
  }

  private static String path(FixReport.File file) {
    return Escaper.escape(file.fixed().before().path());
  }
}
