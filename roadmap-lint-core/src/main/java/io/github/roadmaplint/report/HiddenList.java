package io.github.roadmaplint.report;

import io.github.roadmaplint.engine.Finding;
import io.github.roadmaplint.engine.HiddenFindings.Hidden;
import io.github.roadmaplint.engine.Report;
import io.github.roadmaplint.report.Style.Tone;
import java.io.IOException;
import java.util.List;

/** The findings that a baseline hides, one in a line, if they are listed. */
final class HiddenList implements Format {
  private final Style style;

  HiddenList(Style style) {
    this.style = style;
  }

  @Override
  public void write(Report report, Appendable out) throws IOException {
    List<Hidden> listed = report.hidden().listed();
    if (listed.isEmpty()) {
      return;
    }
    out.append("Hidden by the baseline:\n");
    for (Hidden hidden : listed) {
      Finding finding = hidden.finding();
      out.append("  ").append(Escaper.line(finding.path()));
      out.append(":" + finding.start().line() + ":" + finding.start().column());
      out.append("  ").append(Escaper.escape(finding.message()));
      out.append("  ").append(style.paint(Tone.FAINT, finding.rule()));
      if (hidden.reason().isPresent()) {
        out.append(" (").append(Escaper.escape(hidden.reason().get())).append(')');
      }
      out.append('\n');
    }
    out.append('\n');
  }
}
