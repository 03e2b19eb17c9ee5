package io.github.roadmaplint.cli;

import io.github.roadmaplint.engine.Finding;
import io.github.roadmaplint.fix.FixReport;
import io.github.roadmaplint.frontend.FixTexts;
import io.github.roadmaplint.report.Style;
import io.github.roadmaplint.report.Style.Tone;
import java.util.List;

/** The results of fixing, as text. */
final class FixSummary {
  private final Style style;

  FixSummary(Style style) {
    this.style = style;
  }

  /** The changes of each file. */
  String changes(FixReport report) {
    StringBuilder text = new StringBuilder();
    for (FixReport.File file : report.files()) {
      if (file.isChanged()) {
        text.append(style.paint(Tone.STRONG, FixTexts.path(file))).append('\n');
        FixTexts.changes(file, rule -> "  " + style.paint(Tone.FAINT, rule))
            .forEach(change -> text.append(change).append('\n'));
      }
    }
    return text.toString();
  }

  /** What was not done, and why: files that could not be read, refused fixes, unchanged files. */
  static String problems(FixReport report, boolean write) {
    StringBuilder text = new StringBuilder();
    for (Finding finding : report.unread()) {
      text.append(FixTexts.unread(finding.path(), finding.message(), finding.help())).append('\n');
    }
    return text + refusals(report, write);
  }

  /**
   * Which fixes were refused, and which files were not changed.
   *
   * @param write whether files were written
   */
  static String refusals(FixReport report, boolean write) {
    StringBuilder text = new StringBuilder();
    for (FixReport.File file : report.files()) {
      FixTexts.refusals(file, rule -> '`' + rule + '`')
          .forEach(refusal -> text.append(refusal).append(".\n"));
      FixTexts.unwritten(file, write).ifPresent(line -> text.append(line).append(".\n"));
    }
    return text.toString();
  }

  /**
   * The last line.
   *
   * @param unsafe whether unsafe fixes were made, too
   * @param write whether files were written
   * @param rerun the command that shows the unsafe ones
   */
  String closing(FixReport report, boolean unsafe, boolean write, RerunCommand rerun) {
    String review = rerun.fix(List.of(), "--unsafe-fixes", "--diff").orElse("--unsafe-fixes");
    String closing = FixTexts.closing(report, write, count -> style.paint(Tone.GOOD, count));
    String needReview =
        FixTexts.needReview(report)
            .filter(count -> !unsafe)
            .map(count -> ' ' + count + " (`" + style.paint(Tone.STRONG, review) + "`).")
            .orElse("");
    return closing + '.' + needReview + '\n';
  }
}
