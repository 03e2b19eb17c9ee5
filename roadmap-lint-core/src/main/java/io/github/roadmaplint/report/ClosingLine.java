package io.github.roadmaplint.report;

import io.github.roadmaplint.engine.ChangeSummary;
import io.github.roadmaplint.engine.Finding;
import io.github.roadmaplint.engine.Report;
import io.github.roadmaplint.report.Style.Tone;
import io.github.roadmaplint.rule.Severity;
import io.github.roadmaplint.text.Order;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** The last line of a run: the findings, the number of files, and the next command. */
public final class ClosingLine implements Format {
  private final Style style;
  private final int width;
  private final Next next;

  /**
   * What to run next.
   *
   * @param program how the program is started
   * @param fix the command that fixes the checked files; empty if it cannot be pasted
   * @param otherwise what to do if it cannot, in the middle of a sentence
   * @param problems how many problems it fixes
   * @param complete whether this is the exact number; otherwise it fixes at least as many
   */
  public record Next(
      String program, String fix, String otherwise, int problems, boolean complete) {}

  /**
   * A closing line.
   *
   * @param style how words are emphasized
   * @param width in columns; the next command is on its own line if it does not fit
   */
  public ClosingLine(Style style, int width, Next next) {
    this.style = style;
    this.width = width;
    this.next = next;
  }

  @Override
  public void write(Report report, Appendable out) throws IOException {
    String checked = "Checked " + CountWords.files(report) + ": ";
    String found = CountWords.findings(report);
    String rest = notReported(report) + '.' + older(report) + incomplete(report);
    out.append(checked).append(style.paint(tone(report), found)).append(rest);
    Optional<String> rule = mostPressing(report);
    if (rule.isPresent()) {
      boolean fix = next.problems() > 0 && !next.fix().isEmpty();
      String command = fix ? next.fix() : next.program() + " explain " + rule.get();
      String effect = fix ? " (fixes " + problems(report) + ")" : "";
      int used = (checked + found + rest + " Next: " + command + effect).length();
      boolean own = used > width || (!fix && next.problems() > 0);
      out.append(own ? '\n' + unpasted(report, fix) : " ").append("Next: ");
      out.append(style.paint(Tone.STRONG, command)).append(effect);
    }
    out.append('\n');
  }

  private static String older(Report report) {
    int older = report.change().map(ChangeSummary::older).orElse(0);
    return older == 0
        ? ""
        : " "
            + CountWords.count(older, "older finding")
            + (older == 1 ? " is" : " are")
            + " not shown.";
  }

  /** For paths that cannot be printed, or are too many. */
  private String unpasted(Report report, boolean fix) {
    return fix || next.problems() == 0
        ? ""
        : "To fix " + problems(report) + ", " + next.otherwise() + ".\n";
  }

  /** With a baseline or a change set, a fix also concerns problems that are not listed. */
  private String problems(Report report) {
    String least = next.complete() ? "" : "at least ";
    boolean listed = !next.complete() || next.problems() <= report.safelyFixable().size();
    return least
        + (listed
            ? CountWords.grouped(next.problems()) + " of them"
            : CountWords.count(next.problems(), "problem") + " in these files");
  }

  private static String notReported(Report report) {
    List<String> parts = new ArrayList<>();
    if (report.suppressed() > 0) {
      parts.add(CountWords.grouped(report.suppressed()) + " suppressed");
    }
    if (report.hidden().count() > 0) {
      parts.add(CountWords.grouped(report.hidden().count()) + " hidden by the baseline");
    }
    return parts.isEmpty() ? "" : " (" + String.join(", ", parts) + ')';
  }

  private static String incomplete(Report report) {
    return report.incomplete() ? " The run is incomplete: some of it could not be checked." : "";
  }

  private static Tone tone(Report report) {
    return report.findings().stream()
        .map(Finding::severity)
        .min(Comparator.naturalOrder())
        .map(TextReport::tone)
        .orElse(Tone.GOOD);
  }

  /** The rule with the most findings of the worst severity. */
  private static Optional<String> mostPressing(Report report) {
    Optional<Severity> worst =
        report.findings().stream().map(Finding::severity).min(Comparator.naturalOrder());
    Map<String, Long> counts =
        report.findings().stream()
            .filter(finding -> finding.severity() == worst.orElseThrow())
            .collect(Collectors.groupingBy(Finding::rule, Collectors.counting()));
    return counts.entrySet().stream()
        .max(
            Order.then(
                Order.by(Map.Entry<String, Long>::getValue),
                Order.by(Map.Entry<String, Long>::getKey).reversed()))
        .map(Map.Entry::getKey);
  }
}
