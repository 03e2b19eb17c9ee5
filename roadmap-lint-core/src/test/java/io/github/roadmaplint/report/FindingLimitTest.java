package io.github.roadmaplint.report;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.roadmaplint.app.FailOn;
import io.github.roadmaplint.app.FailurePolicy;
import io.github.roadmaplint.engine.Finding;
import io.github.roadmaplint.engine.Report;
import io.github.roadmaplint.rule.Severity;
import io.github.roadmaplint.source.Source;
import io.github.roadmaplint.source.Span;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class FindingLimitTest {
  private static final int MANY = 30_000;

  static List<Format> formats() {
    return List.of(
        new TextReport(Style.PLAIN, 100, LocalPath.TOP),
        new JsonReport("1", 1, ""),
        new SarifReport("1", ""),
        new RdjsonReport("", RdjsonReport.Layout.OBJECT),
        new RdjsonReport("", RdjsonReport.Layout.LINES),
        new GitlabReport(""),
        new JunitReport(""),
        new CheckstyleReport(""),
        new ConciseReport(LocalPath.TOP),
        new AgentReport(LocalPath.TOP));
  }

  @Test
  void aThousandProblemsOfARuleInAFileAreAllListed() {
    Report report = report(findings("a.md", "url/insecure", 1_000));

    assertThat(FindingLimit.of(report)).isEqualTo(report.findings());
  }

  @Test
  void afterThemOneSaysHowManyMoreThereAre() {
    List<Finding> listed = FindingLimit.of(report(findings("a.md", "url/insecure", 1_003)));

    assertThat(listed).hasSize(1_001);
    Finding last = listed.get(1_000);
    assertThat(last.message()).isEqualTo("3 more problems of this kind in this file");
    assertThat(last.span()).isEqualTo(Span.at(1_000));
    assertThat(last.severity()).isEqualTo(Severity.WARNING);
    assertThat(last.rule()).isEqualTo("url/insecure");
  }

  @Test
  void otherRulesAndOtherFilesAreCountedApart() {
    List<Finding> all = findings("a.md", "url/insecure", 1_001);
    all.addAll(findings("a.md", "url/malformed", 1_001));
    all.addAll(findings("b.md", "url/insecure", 1_000));
    all.sort(Finding.ORDER);

    List<Finding> listed = FindingLimit.of(report(all));

    assertThat(listed).hasSize(3_002).isSortedAccordingTo(Finding.ORDER);
    assertThat(listed.stream().filter(one -> one.message().startsWith("1 more problem of")))
        .extracting(Finding::rule)
        .containsExactly("url/insecure", "url/malformed");
  }

  @ParameterizedTest
  @MethodSource("formats")
  void everyReportSaysHowManyMoreThereAreAndStaysShort(Format format) throws IOException {
    StringBuilder out = new StringBuilder();
    format.write(report(findings("a.md", "url/insecure", MANY)), out);

    assertThat(out).contains("29,000 more problems of this kind in this file");
    assertThat(out.length()).isLessThan(1_000_000);
  }

  @Test
  void annotationsAreFewerStillAndCountAll() throws IOException {
    StringBuilder out = new StringBuilder();
    new GithubReport("", false).write(report(findings("a.md", "url/insecure", MANY)), out);

    assertThat(out).contains("Found 30,000 warnings; annotations show 10 of them.");
    assertThat(out.length()).isLessThan(10_000);
  }

  @Test
  void countsAndTheExitCodeAreThoseOfAllProblems() throws IOException {
    Report report = report(findings("a.md", "url/insecure", MANY));
    StringBuilder out = new StringBuilder();
    new JsonReport("1", 1, "").write(report, out);

    assertThat(out).contains("\"warnings\":30000");
    assertThat(new FailurePolicy(FailOn.ERROR, OptionalInt.of(MANY - 1)).isExceededBy(report))
        .isTrue();
    assertThat(new FailurePolicy(FailOn.ERROR, OptionalInt.of(MANY)).isExceededBy(report))
        .isFalse();
  }

  private static List<Finding> findings(String path, String rule, int count) {
    Source source = Source.of(path, "x".repeat(count));
    List<Finding> findings = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      findings.add(
          new Finding(
              rule,
              Severity.WARNING,
              source,
              new Span(i, i + 1),
              "There is an `x`",
              "Remove it.",
              "Two are too many.",
              Optional.empty()));
    }
    return findings;
  }

  private static Report report(List<Finding> findings) {
    return new Report(findings, List.of(), 1, new TreeMap<>(), 0, false);
  }
}
