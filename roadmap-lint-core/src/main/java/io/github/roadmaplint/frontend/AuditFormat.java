package io.github.roadmaplint.frontend;

import io.github.roadmaplint.app.Job;
import io.github.roadmaplint.audit.AuditRequest;
import io.github.roadmaplint.audit.AuditRun;
import io.github.roadmaplint.audit.page.AuditPage;
import io.github.roadmaplint.engine.Report;
import io.github.roadmaplint.report.Format;
import io.github.roadmaplint.workspace.ImpossiblePathException;
import java.io.IOException;
import java.time.Instant;

/**
 * The page of an audit as a report of a check.
 *
 * @param job the check
 * @param version of the program
 * @param prefix the path from the top of the checkout to the repository
 * @param threads how many files are read in parallel
 */
public record AuditFormat(Job job, String version, String prefix, int threads) implements Format {
  @Override
  public void write(Report report, Appendable out) throws IOException {
    AuditRequest request = AuditRequest.plain(version, Instant.now(), prefix);
    try {
      AuditPage.write(new AuditRun(job, request).of(report, threads).audit(), threads, out);
    } catch (ImpossiblePathException gone) {
      throw new IOException(gone.getMessage(), gone);
    }
  }
}
