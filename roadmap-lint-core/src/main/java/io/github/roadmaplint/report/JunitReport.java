package io.github.roadmaplint.report;

import io.github.roadmaplint.engine.Finding;
import io.github.roadmaplint.engine.Report;
import io.github.roadmaplint.rule.Severity;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import javax.xml.stream.XMLStreamException;

/**
 * The XML of JUnit, which build servers show as test results: a test suite for each file with
 * findings, a failed test for each error and warning, and a skipped test for each info. The first
 * suite has one test for the run itself, because a report without tests is an error for some build
 * servers.
 */
public final class JunitReport implements Format {
  private final CheckoutPath checkout;

  /**
   * A report for a checkout.
   *
   * @param prefix the path from the root of the checkout to the repository, for example {@code
   *     website/}; empty when they are the same
   */
  public JunitReport(String prefix) {
    this.checkout = new CheckoutPath(prefix);
  }

  @Override
  public void write(Report report, Appendable out) throws IOException {
    List<Finding> listed = FindingLimit.of(report);
    XmlOutput.write(
        out,
        xml -> {
          xml.begin("testsuites").attribute("name", "roadmap-lint");
          xml.attribute("tests", listed.size() + 1).attribute("failures", failures(listed));
          xml.attribute("errors", report.incomplete() ? 1 : 0);
          run(report, xml);
          for (List<Finding> file : files(listed)) {
            suite(file, xml);
          }
          xml.endLine();
        });
  }

  private static void run(Report report, XmlOutput xml) throws XMLStreamException {
    begin("roadmap-lint", 1, 0, report.incomplete() ? 1 : 0, 0, xml);
    String name = "Checked " + CountWords.count(report.files(), "file");
    xml.begin("testcase").attribute("name", name).attribute("classname", "roadmap-lint");
    if (report.incomplete()) {
      xml.empty("error").attribute("type", "incomplete");
      xml.attribute("message", "The run is incomplete: some of it could not be checked");
    }
    xml.endLine().endLine();
  }

  private static List<List<Finding>> files(List<Finding> findings) {
    List<List<Finding>> files = new ArrayList<>();
    String path = "";
    for (Finding finding : findings) {
      if (files.isEmpty() || !finding.path().equals(path)) {
        files.add(new ArrayList<>());
        path = finding.path();
      }
      files.get(files.size() - 1).add(finding);
    }
    return files;
  }

  private void suite(List<Finding> findings, XmlOutput xml) throws XMLStreamException {
    String path = checkout.of(findings.get(0).path());
    int failures = failures(findings);
    begin(path, findings.size(), failures, 0, findings.size() - failures, xml);
    xml.attribute("file", path);
    for (Finding finding : findings) {
      test(finding, path, xml);
    }
    xml.endLine();
  }

  private static void begin(
      String name, int tests, int failures, int errors, int skipped, XmlOutput xml)
      throws XMLStreamException {
    xml.begin("testsuite")
        .attribute("name", name)
        .attribute("tests", tests)
        .attribute("failures", failures)
        .attribute("errors", errors)
        .attribute("skipped", skipped);
  }

  private static void test(Finding finding, String path, XmlOutput xml) throws XMLStreamException {
    String place = finding.start().line() + ":" + finding.start().column();
    xml.begin("testcase")
        .attribute("name", finding.rule() + " at " + place)
        .attribute("classname", path);
    if (finding.severity() == Severity.INFO) {
      xml.empty("skipped").attribute("message", finding.message());
    } else {
      xml.begin("failure")
          .attribute("type", CountWords.name(finding.severity()))
          .attribute("message", finding.message())
          .lines(
              path + ":" + place,
              finding.message() + ". " + finding.help(),
              finding.why(),
              RulePages.uri(finding.rule()))
          .end();
    }
    xml.endLine();
  }

  private static int failures(List<Finding> findings) {
    return (int) findings.stream().filter(one -> one.severity() != Severity.INFO).count();
  }
}
