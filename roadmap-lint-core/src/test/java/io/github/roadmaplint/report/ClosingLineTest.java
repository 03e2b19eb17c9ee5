package io.github.roadmaplint.report;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.roadmaplint.engine.Finding;
import io.github.roadmaplint.engine.Report;
import io.github.roadmaplint.report.ClosingLine.Next;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class ClosingLineTest {
  @Test
  void saysThatAllIsWell() throws IOException {
    assertThat(line(Samples.report(), 80)).isEqualTo("Checked 5 files: no problems.\n");
  }

  @Test
  void offersToMendWhatItCan() throws IOException {
    assertThat(line(Samples.ordinary(), 120))
        .isEqualTo(
            "Checked 5 files: 2 errors, 2 warnings and 1 info."
                + " Next: roadmap-lint fix docs (fixes 1 of them)\n");
  }

  @Test
  void namesTheMostFrequentOfTheWorstRulesWhenNothingCanBeMended() throws IOException {
    assertThat(line(unmendable(), 120))
        .isEqualTo(
            "Checked 5 files: 2 errors, 2 warnings and 1 info."
                + " Next: roadmap-lint explain publish/description-lost\n");
  }

  @Test
  void breaksBeforeTheCommandRatherThanInIt() throws IOException {
    assertThat(line(unmendable(), 80))
        .isEqualTo(
            "Checked 5 files: 2 errors, 2 warnings and 1 info.\n"
                + "Next: roadmap-lint explain publish/description-lost\n");
  }

  private static Report unmendable() {
    Report report = Samples.ordinary();
    List<Finding> findings =
        report.findings().stream()
            .map(
                found ->
                    new Finding(
                        found.rule(),
                        found.severity(),
                        found.source(),
                        found.span(),
                        found.message(),
                        found.help(),
                        found.why(),
                        Optional.empty()))
            .toList();
    return new Report(
        findings, report.rules(), report.files(), report.leftOut(), report.suppressed(), false);
  }

  @Test
  void ownsUpToWhatWasNotChecked() throws IOException {
    Report report = new Report(List.of(), List.of(), 10_365, new TreeMap<>(), 1, true);

    assertThat(line(report, 80))
        .isEqualTo(
            "Checked 10,365 files: no problems (1 suppressed)."
                + " The run is incomplete: some of it could not be checked.\n");
  }

  @Test
  void doesNotPromiseMoreThanIsKnown() throws IOException {
    assertThat(
            line(
                Samples.ordinary(),
                120,
                new Next("roadmap-lint", "roadmap-lint fix", "", 1, false)))
        .endsWith(" Next: roadmap-lint fix (fixes at least 1 of them)\n");
  }

  @Test
  void countsProblemsThatAreNotListed() throws IOException {
    assertThat(
            line(
                Samples.ordinary(), 120, new Next("roadmap-lint", "roadmap-lint fix", "", 7, true)))
        .endsWith(" Next: roadmap-lint fix (fixes 7 problems in these files)\n");
  }

  @Test
  void offersNoCommandThatCannotBePasted() throws IOException {
    assertThat(
            line(Samples.ordinary(), 120, new Next("./roadmap-lint", "", "add `--fix`", 1, true)))
        .endsWith(
            "\nTo fix 1 of them, add `--fix`.\n"
                + "Next: ./roadmap-lint explain publish/description-lost\n");
  }

  private static String line(Report report, int width) throws IOException {
    int fixable = report.safelyFixable().size();
    return line(
        report, width, new Next("roadmap-lint", "roadmap-lint fix docs", "", fixable, true));
  }

  private static String line(Report report, int width, Next next) throws IOException {
    StringBuilder out = new StringBuilder();
    new ClosingLine(Style.PLAIN, width, next).write(report, out);
    return out.toString();
  }
}
