package io.github.roadmaplint.report;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.roadmaplint.baseline.Fingerprints;
import io.github.roadmaplint.engine.ChangeSummary;
import io.github.roadmaplint.engine.Finding;
import io.github.roadmaplint.engine.HiddenFindings;
import io.github.roadmaplint.engine.HiddenFindings.Hidden;
import io.github.roadmaplint.engine.Report;
import io.github.roadmaplint.rule.Fix;
import io.github.roadmaplint.rule.RuleInfo;
import io.github.roadmaplint.rule.Severity;
import io.github.roadmaplint.saved.SavedReport;
import io.github.roadmaplint.saved.SavedReportException;
import io.github.roadmaplint.saved.SavedReports;
import io.github.roadmaplint.source.Edit;
import io.github.roadmaplint.source.Source;
import io.github.roadmaplint.source.Span;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A report that was saved as JSON and read back is the same in every format. */
class SavedReportFormatsTest {
  private static final String PREFIX = "website/";

  static Stream<Report> reports() {
    return Stream.of(
        Samples.report(),
        Samples.ordinary(),
        withNotes(Samples.hostile()),
        manyOfOneKind(),
        secretFix(),
        withHidden(),
        outside(),
        change());
  }

  private static Report withHidden() {
    Report report = Samples.ordinary();
    List<Finding> all = Fingerprints.attach(report.findings());
    List<Hidden> hidden =
        List.of(
            new Hidden(all.get(0), Optional.of("Old pages")),
            new Hidden(all.get(1), Optional.empty()));
    return report.withHidden(all.subList(2, all.size()), new HiddenFindings(2, hidden));
  }

  static Stream<Format> formats() {
    return Stream.of(
        new SarifReport("1", PREFIX),
        new GithubReport(PREFIX, false),
        new RdjsonReport(PREFIX, RdjsonReport.Layout.OBJECT),
        new RdjsonReport(PREFIX, RdjsonReport.Layout.LINES),
        new GitlabReport(PREFIX),
        new JunitReport(PREFIX),
        new CheckstyleReport(PREFIX),
        new MarkdownReport(PREFIX),
        new ConciseReport(LocalPath.TOP),
        new AgentReport(LocalPath.TOP));
  }

  @ParameterizedTest
  @MethodSource("reports")
  void jsonIsTheSameBytes(Report report) throws Exception {
    String json = json(report);
    SavedReport saved = saved(report);

    assertThat(write(json(saved), saved)).isEqualTo(json);
  }

  @Test
  void statisticsStay() throws Exception {
    String json = write(new JsonReport("1", 1, PREFIX, true), Samples.ordinary());
    SavedReport saved = SavedReports.read(Map.of("a.json", json)).get(0);

    assertThat(write(json(saved), saved)).isEqualTo(json);
  }

  private static Format json(SavedReport saved) {
    return new JsonReport(saved.version(), saved.exitCode(), saved.prefix(), saved.statistics());
  }

  /** Ids of rules that this version does not have keep only their ids. */
  @ParameterizedTest
  @MethodSource("formats")
  void everyOtherFormatIsTheSame(Format format) throws Exception {
    for (Report report : reports().toList()) {
      Report known =
          new Report(
                  report.findings(),
                  List.of(),
                  report.files(),
                  report.leftOut(),
                  report.suppressed(),
                  report.incomplete())
              .withHidden(report.findings(), report.hidden());

      assertThat(write(format, saved(known))).isEqualTo(write(format, known));
    }
  }

  @Test
  void textHasNoCodeFrame() throws Exception {
    String text = write(new TextReport(Style.PLAIN, 80, LocalPath.TOP), saved(Samples.ordinary()));

    assertThat(text)
        .contains("commit@Wk3xQvVtY8a_4bN2mKp7L.md:6:102\n     info  The parameter")
        .doesNotContain("│");
  }

  /** The text between the edits of a fix is not in the report, so half of it is not suggested. */
  @Test
  void reviewdogGetsNoSuggestionThatIsNotComplete() throws Exception {
    Source source = Source.of("a.md", "one, two");
    Fix swap =
        Fix.safe("Swap them", new Edit(new Span(0, 3), "two"), new Edit(new Span(5, 8), "one"));
    Report report =
        Samples.report(
            Samples.fixed(Samples.at(Samples.EMPTY, Severity.ERROR, source, "one", "Odd"), swap));

    assertThat(write(new RdjsonReport("", RdjsonReport.Layout.OBJECT), saved(report)))
        .doesNotContain("suggestions");
    assertThat(write(new AgentReport(LocalPath.TOP), saved(report)))
        .contains("replace 1:1-1:4 with \"two\"", "replace 1:6-1:9 with \"one\"");
  }

  private static Report manyOfOneKind() {
    Source source = Source.of("many.md", "é\n".repeat(1_500));
    List<Finding> findings = new ArrayList<>();
    for (int line = 0; line < 1_500; line++) {
      RuleInfo rule = line % 100 == 0 ? Samples.TRACKING : Samples.EMPTY;
      findings.add(
          new Finding(
              rule.id(),
              Severity.WARNING,
              source,
              new Span(2 * line, 2 * line + 1),
              "Odd",
              "Fix it.",
              rule.why(),
              java.util.Optional.empty()));
    }
    return Samples.report(findings.toArray(Finding[]::new));
  }

  private static Report secretFix() {
    Source source = Source.of("secret.md", "see htps://user:pa55word@example.org/x here");
    Fix fix =
        Fix.safe("Write https", new Edit(new Span(4, 39), "https://user:pa55word@example.org/x"));
    return Samples.report(
        Samples.fixed(
            Samples.at(Samples.EMPTY, Severity.ERROR, source, "htps", "Unknown scheme"), fix));
  }

  private static Report outside() {
    Source source = Source.of("/srv/structures/git.json", "{}");
    return Samples.report(Samples.at(Samples.EMPTY, Severity.INFO, source, "{}", "Empty"));
  }

  private static Report change() {
    Report report = Samples.ordinary();
    List<Finding> known = Fingerprints.attach(report.findings());
    Set<String> fresh = Set.of(known.get(1).key().orElseThrow().fingerprint());
    return report
        .withFindings(known)
        .withChange(new ChangeSummary("0123abcd", "files", 2, fresh, 9));
  }

  private static Report withNotes(Report report) {
    TreeMap<String, Integer> leftOut = new TreeMap<>(Map.of("is ignored by the configuration", 3));
    return new Report(report.findings(), report.rules(), report.files(), leftOut, 7, true)
        .withNotes(List.of("The cache `x\u001b` cannot be used"));
  }

  private static SavedReport saved(Report report) throws IOException, SavedReportException {
    return SavedReports.read(Map.of("a.json", json(report))).get(0);
  }

  private static String json(Report report) throws IOException {
    StringBuilder out = new StringBuilder();
    new JsonReport("1.2.3-SNAPSHOT", 1, PREFIX).write(report, out);
    return out.toString();
  }

  private static String write(Format format, SavedReport report) throws IOException {
    return write(format, report.report());
  }

  private static String write(Format format, Report report) throws IOException {
    StringBuilder out = new StringBuilder();
    format.write(report, out);
    return out.toString();
  }
}
