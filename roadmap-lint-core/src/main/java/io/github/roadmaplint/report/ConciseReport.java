package io.github.roadmaplint.report;

import io.github.roadmaplint.engine.Finding;
import io.github.roadmaplint.engine.Report;
import java.io.IOException;

/**
 * One line for each finding, as compilers write it: terminals and editors open the file at the
 * place, and {@code grep} counts.
 */
public final class ConciseReport implements Format {
  private final LocalPath local;

  /** A report for a working directory. */
  public ConciseReport(LocalPath local) {
    this.local = local;
  }

  @Override
  public void write(Report report, Appendable out) throws IOException {
    for (Finding finding : FindingLimit.of(report)) {
      line(finding, local, out);
      out.append(Fixability.of(finding).label()).append('\n');
    }
  }

  /** For example {@code roadmaps/git/content/a.md:3:1: error topic/empty: Page is empty}. */
  static void line(Finding finding, LocalPath local, Appendable out) throws IOException {
    out.append(local.shown(finding.path()))
        .append(":" + finding.start().line() + ":" + finding.start().column() + ": ")
        .append(CountWords.name(finding.severity()))
        .append(' ')
        .append(Escaper.escape(finding.rule()))
        .append(": ")
        .append(Escaper.escape(finding.message()));
  }
}
