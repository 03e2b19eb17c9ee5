package io.github.roadmaplint.audit.page;

import io.github.roadmaplint.audit.Audit;
import java.io.IOException;

/** The page of an audit. */
public final class AuditPage {
  private AuditPage() {}

  /** Writes the page. */
  public static void write(Audit audit, Appendable out) throws IOException {
    out.append(
        "<!doctype html><meta charset=\"utf-8\"><meta name=\"generator\" content=\"roadmap-lint\">\n");
    out.append("<p>").append(Integer.toString(audit.findings().size())).append(" findings\n");
  }
}
