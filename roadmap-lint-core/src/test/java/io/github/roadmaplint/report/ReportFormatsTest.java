package io.github.roadmaplint.report;

import static java.util.Collections.nCopies;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.roadmaplint.baseline.Fingerprints;
import io.github.roadmaplint.engine.ChangeSummary;
import io.github.roadmaplint.engine.Finding;
import io.github.roadmaplint.engine.Report;
import io.github.roadmaplint.rule.Fix;
import io.github.roadmaplint.rule.Severity;
import io.github.roadmaplint.source.Edit;
import io.github.roadmaplint.source.Source;
import io.github.roadmaplint.source.Span;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Complete reports in every format are equal to reviewed files. */
class ReportFormatsTest {
  private static final Map<String, Format> FORMATS =
      Map.ofEntries(
          Map.entry("report.txt", new TextReport(Style.PLAIN, 80, LocalPath.TOP)),
          Map.entry("narrow.txt", new TextReport(Style.PLAIN, 40, LocalPath.TOP)),
          Map.entry("report.json", new JsonReport("1.2.3", 1, "")),
          Map.entry("report.sarif", new SarifReport("1.2.3", "")),
          Map.entry("report.github", new GithubReport("", false)),
          Map.entry("report.rdjson", new RdjsonReport("", RdjsonReport.Layout.OBJECT)),
          Map.entry("report.rdjsonl", new RdjsonReport("", RdjsonReport.Layout.LINES)),
          Map.entry("report.junit.xml", new JunitReport("website/")),
          Map.entry("report.checkstyle.xml", new CheckstyleReport("website/")),
          Map.entry("report.gitlab.json", new GitlabReport("website/")),
          Map.entry("report.md", new MarkdownReport("website/")),
          Map.entry("report.concise", new ConciseReport(LocalPath.TOP)),
          Map.entry("report.agent", new AgentReport(LocalPath.TOP)),
          Map.entry("statistics.txt", new Statistics(Style.PLAIN)));

  static Stream<String> names() {
    return FORMATS.keySet().stream().sorted();
  }

  @ParameterizedTest
  @MethodSource("names")
  void ordinaryFindings(String name) throws IOException {
    Golden.check("report/" + name, write(FORMATS.get(name), Samples.ordinary()));
  }

  @ParameterizedTest
  @MethodSource("names")
  void hostileContentStaysCharacters(String name) throws IOException {
    String written = write(FORMATS.get(name), Samples.hostile());

    Golden.check("report/hostile-" + name, written);
    assertThat(written.codePoints().filter(c -> c != '\n').filter(Escaper::isHidden)).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("names")
  void hostileContentIsNoCommandOfABuildServer(String name) throws IOException {
    String written = write(FORMATS.get(name), Samples.hostile());

    assertThat(written).doesNotContainPattern("##[a-z]*\\[");
    assertThat(written.lines().map(String::stripLeading))
        .noneMatch(
            line ->
                line.startsWith("::") && !line.matches("::(error|notice) (file|title)=[^:]+::.*"));
  }

  @Test
  void nothingFoundIsNothingSaid() throws IOException {
    assertThat(write(FORMATS.get("report.txt"), Samples.report())).isEmpty();
    assertThat(write(FORMATS.get("report.github"), Samples.report())).isEmpty();
    assertThat(write(FORMATS.get("statistics.txt"), Samples.report())).isEmpty();
  }

  /** GitHub shows ten annotations of each kind, and one notice is about the others. */
  @Test
  void githubShowsTenErrorsTenWarningsAndNineInfos() throws IOException {
    List<Finding> findings = new ArrayList<>();
    Source source = Source.of("a.md", "x");
    for (int i = 0; i < 12; i++) {
      findings.add(Samples.at(Samples.TRACKING, Severity.INFO, source, "x", "Info"));
      findings.add(Samples.at(Samples.EXTRA_TITLE, Severity.WARNING, source, "x", "Warning"));
      findings.add(Samples.at(Samples.EMPTY, Severity.ERROR, source, "x", "Error"));
    }
    Report report = Samples.report(findings.toArray(Finding[]::new));

    List<String> lines = write(new GithubReport("", false), report).lines().toList();

    assertThat(lines.stream().map(line -> line.substring(0, line.indexOf(' '))))
        .containsExactlyElementsOf(
            Stream.of(nCopies(10, "::error"), nCopies(10, "::warning"), nCopies(10, "::notice"))
                .flatMap(List::stream)
                .toList());
    assertThat(lines.get(29))
        .isEqualTo(
            "::notice title=roadmap-lint::Found 12 errors, 12 warnings and 12 info; annotations show"
                + " 29 of them. Run roadmap-lint to see them all.");
    assertThat(write(new GithubReport("", true), report))
        .endsWith(
            "29 of them. The summary of this job counts all of them, and lists the worst ones.\n");
  }

  @Test
  void githubShowsTheFindingsOfTheChangeFirst() throws IOException {
    List<Finding> findings = new ArrayList<>();
    for (int i = 0; i < 11; i++) {
      Source source = Source.of("%02d.md".formatted(i), "x");
      findings.add(Samples.at(Samples.EMPTY, Severity.ERROR, source, "x", "Error"));
    }
    List<Finding> known = Fingerprints.attach(findings);
    Set<String> fresh = Set.of(known.get(10).key().orElseThrow().fingerprint());
    Report report =
        Samples.report(known.toArray(Finding[]::new))
            .withChange(new ChangeSummary("", "files", 11, fresh, 0));

    assertThat(write(new GithubReport("", false), report))
        .startsWith("::error file=10.md,")
        .doesNotContain("file=09.md,");
  }

  @Test
  void noWrappedLineBeginsAWorkflowCommand() throws IOException {
    String message = "A heading whose text is so long that the last word is cut off `x ::error::x`";
    Report report =
        Samples.report(
            Samples.at(Samples.EMPTY, Severity.ERROR, Source.of("a.md", "x"), "x", message));

    String written = write(new TextReport(Style.PLAIN, 80, LocalPath.TOP), report);

    assertThat(written).contains("\n         · ::error::x`  topic/empty\n");
  }

  /** Half of a fix is not useful, and a suggestion of reviewdog has one range. */
  @Test
  void rdjsonMakesOneSuggestionOfSeveralEdits() throws IOException {
    Source source = Source.of("a.md", "# é\r\n\n🚀 one, two.\n");
    int one = source.text().indexOf("one");
    int two = source.text().indexOf("two");
    Fix swap =
        Fix.unsafe(
            "Swap them",
            new Edit(new Span(two, two + 3), "one"),
            new Edit(new Span(one, one + 3), "two"));
    var found = Samples.at(Samples.EMPTY, Severity.INFO, source, "é\r\n", "Odd");

    assertThat(
            write(
                new RdjsonReport("x/", RdjsonReport.Layout.OBJECT),
                Samples.report(Samples.fixed(found, swap))))
        .contains(
            "\"location\":{\"path\":\"x/a.md\",\"range\":{\"start\":{\"line\":1,\"column\":3},"
                + "\"end\":{\"line\":2,\"column\":1}}}",
            "\"suggestions\":[{\"range\":{\"start\":{\"line\":3,\"column\":6},"
                + "\"end\":{\"line\":3,\"column\":14}},\"text\":\"two, one\"}]");
  }

  private static String write(Format format, Report report) throws IOException {
    StringBuilder out = new StringBuilder();
    format.write(report, out);
    return out.toString();
  }
}
