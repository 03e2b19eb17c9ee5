package io.github.roadmaplint.cli;

import io.github.roadmaplint.engine.Finding;
import io.github.roadmaplint.fix.FixReport;
import io.github.roadmaplint.fix.FixResult;
import io.github.roadmaplint.report.CountWords;
import io.github.roadmaplint.report.Escaper;
import io.github.roadmaplint.report.Style;
import io.github.roadmaplint.report.Style.Tone;
import java.util.LinkedHashMap;
import java.util.Map;

/** The results of fixing, as text. */
final class FixSummary {
  private final Style style;

  FixSummary(Style style) {
    this.style = style;
  }

  /** The changes of each file. */
  String changes(FixReport report) {
    StringBuilder said = new StringBuilder();
    for (FixReport.File file : report.files()) {
      if (!file.isChanged()) {
        continue;
      }
      said.append(style.paint(Tone.STRONG, Escaper.escape(file.fixed().before().path())));
      said.append('\n');
      counted(file.fixed())
          .forEach(
              (what, count) ->
                  said.append("  ").append(what).append(count > 1 ? " (" + count + ")\n" : "\n"));
    }
    return said.toString();
  }

  /** The changes with their number. */
  private Map<String, Integer> counted(FixResult fixed) {
    Map<String, Integer> counts = new LinkedHashMap<>();
    for (Finding finding : fixed.applied()) {
      String title = finding.fix().orElseThrow().title();
      String rule = style.paint(Tone.FAINT, finding.rule());
      counts.merge(Escaper.escape(title) + "  " + rule, 1, Integer::sum);
    }
    return counts;
  }

  /** Which files could not be read, and why. */
  String unread(FixReport report) {
    StringBuilder said = new StringBuilder();
    for (Finding finding : report.unread()) {
      said.append(unread(finding.path(), finding.message(), finding.help()));
    }
    return said.toString();
  }

  /** Why a file was not checked, and what to do. */
  static String unread(String path, String message, String help) {
    return Escaper.escape(path + ": " + message + ". " + help) + '\n';
  }

  /**
   * What was not done, and why.
   *
   * @param written whether files were written
   */
  String trouble(FixReport report, boolean written) {
    StringBuilder said = new StringBuilder();
    for (FixReport.File file : report.files()) {
      String path = Escaper.escape(file.fixed().before().path());
      for (FixResult.Refusal refusal : file.fixed().refusals()) {
        said.append(path)
            .append(": `")
            .append(refusal.finding().rule())
            .append("` was not fixed: ")
            .append(Escaper.escape(refusal.reason()))
            .append(".\n");
      }
      file.unwritten()
          .ifPresent(
              why ->
                  said.append(path)
                      .append(written ? " was not changed. " : " would not be changed. ")
                      .append(why)
                      .append(".\n"));
    }
    return said.toString();
  }

  /**
   * The last line.
   *
   * @param unsafe whether unsafe fixes were made, too
   * @param written whether files were written
   * @param look the command that shows the unsafe ones
   */
  String closing(FixReport report, boolean unsafe, boolean written, String look) {
    StringBuilder said = new StringBuilder();
    if (report.changed() == 0) {
      said.append("Nothing to fix");
    } else {
      said.append(written ? "Fixed " : "Would fix ")
          .append(style.paint(Tone.GOOD, CountWords.count(report.applied(), "problem")))
          .append(" in ")
          .append(CountWords.count(report.changed(), "file"));
    }
    said.append(" (").append(CountWords.count(report.found().files(), "file")).append(" checked).");
    int left = unsafe ? 0 : unsafe(report);
    if (left > 0) {
      said.append(' ')
          .append(CountWords.grouped(left))
          .append(left == 1 ? " more fix needs" : " more fixes need")
          .append(" review (`")
          .append(style.paint(Tone.STRONG, look))
          .append("`).");
    }
    return said.append('\n').toString();
  }

  private static int unsafe(FixReport report) {
    int count = 0;
    for (Finding finding : report.found().findings()) {
      count += finding.fix().isPresent() && !finding.fix().get().safe() ? 1 : 0;
    }
    return count;
  }
}
