package io.github.roadmaplint.report;

import io.github.roadmaplint.engine.Finding;
import io.github.roadmaplint.engine.Report;
import io.github.roadmaplint.rule.Fix;
import io.github.roadmaplint.source.Edit;
import io.github.roadmaplint.source.Position;
import io.github.roadmaplint.source.Source;
import java.io.IOException;
import java.util.Optional;

/**
 * A compact report for coding agents: one line for each finding with the help, and below it one
 * line for each edit of its fix. A replacement is a JSON string, so that it is exact and on one
 * line.
 */
public final class AgentReport implements Format {
  private final LocalPath local;

  /** A report for a working directory. */
  public AgentReport(LocalPath local) {
    this.local = local;
  }

  @Override
  public void write(Report report, Appendable out) throws IOException {
    for (Finding finding : FindingLimit.of(report)) {
      ConciseReport.line(finding, local, out);
      out.append(". ").append(Escaper.escape(finding.help())).append('\n');
      Optional<Fix> fix = DisplayableFix.of(finding);
      if (fix.isPresent()) {
        fix(fix.get(), finding.source(), out);
      }
    }
  }

  private static void fix(Fix fix, Source source, Appendable out) throws IOException {
    String kind = fix.safe() ? "  safe fix: " : "  unsafe fix: ";
    for (Edit edit : fix.edits()) {
      Position start = source.position(edit.span().start());
      Position end = source.position(edit.span().end());
      out.append(kind).append("replace ").append(place(start)).append('-').append(place(end));
      out.append(" with ");
      SafeJson.to(out).value(edit.replacement());
      out.append('\n');
    }
    if (fix.newPath().isPresent()) {
      out.append(kind).append("rename the file to ");
      SafeJson.to(out).value(fix.newPath().get());
      out.append('\n');
    }
    if (fix.deletion().isPresent()) {
      out.append(kind).append("delete the file");
      Optional<String> kept = fix.deletion().get().duplicateOf();
      if (kept.isPresent()) {
        out.append(", a duplicate of ");
        SafeJson.to(out).value(kept.get());
      }
      out.append('\n');
    }
  }

  private static String place(Position position) {
    return position.line() + ":" + position.column();
  }
}
