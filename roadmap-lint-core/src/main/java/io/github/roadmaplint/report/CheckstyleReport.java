package io.github.roadmaplint.report;

import io.github.roadmaplint.engine.Finding;
import io.github.roadmaplint.engine.Report;
import java.io.IOException;
import javax.xml.stream.XMLStreamException;

/** The XML of Checkstyle, which many build servers and review tools read. */
public final class CheckstyleReport implements Format {
  /** Of the format; tools compare it with versions of Checkstyle. */
  private static final String VERSION = "4.3";

  private final CheckoutPath checkout;

  /**
   * A report for a checkout.
   *
   * @param prefix the path from the root of the checkout to the repository, for example {@code
   *     website/}; empty when they are the same
   */
  public CheckstyleReport(String prefix) {
    this.checkout = new CheckoutPath(prefix);
  }

  @Override
  public void write(Report report, Appendable out) throws IOException {
    XmlOutput.write(
        out,
        xml -> {
          xml.begin("checkstyle").attribute("version", VERSION);
          files(report, xml);
          xml.endLine();
        });
  }

  private void files(Report report, XmlOutput xml) throws XMLStreamException {
    String path = "";
    for (Finding finding : FindingLimit.of(report)) {
      if (!finding.path().equals(path)) {
        if (!path.isEmpty()) {
          xml.endLine();
        }
        path = finding.path();
        xml.begin("file").attribute("name", checkout.of(path));
      }
      error(finding, xml);
    }
    if (!path.isEmpty()) {
      xml.endLine();
    }
  }

  private static void error(Finding finding, XmlOutput xml) throws XMLStreamException {
    xml.empty("error")
        .attribute("line", finding.start().line())
        .attribute("column", finding.start().column())
        .attribute("severity", CountWords.name(finding.severity()))
        .attribute("message", finding.message() + ". " + finding.help())
        .attribute("source", "roadmap-lint." + finding.rule());
  }
}
