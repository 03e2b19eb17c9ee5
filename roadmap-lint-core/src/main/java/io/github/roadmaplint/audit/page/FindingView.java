package io.github.roadmaplint.audit.page;

import io.github.roadmaplint.audit.AuditedFinding;
import io.github.roadmaplint.engine.Finding;
import io.github.roadmaplint.report.CountWords;
import io.github.roadmaplint.report.MarkedLine;
import io.github.roadmaplint.source.Position;
import java.util.List;
import java.util.Optional;

/**
 * A finding as the page shows it.
 *
 * @param id its permanent id
 * @param severity its name
 * @param place line and column
 * @param fix {@code safe} or {@code unsafe}; empty without a fix
 * @param added {@code new} if an earlier report does not have it, else empty
 */
record FindingView(
    String id,
    String severity,
    String place,
    List<TextPart> message,
    List<TextPart> help,
    Optional<MarkedLine> frame,
    String fix,
    String added) {

  /** The width of a code frame, in columns. */
  private static final int WIDTH = 80;

  static FindingView of(AuditedFinding audited) {
    Finding finding = audited.finding();
    Position start = finding.start();
    return new FindingView(
        SafeText.id(audited.anchor()),
        CountWords.name(finding.severity()),
        start.line() + ":" + start.column(),
        TextPart.of(finding.message()),
        TextPart.of(finding.help()),
        MarkedLine.of(finding, WIDTH),
        finding.fix().isEmpty() ? "" : finding.isSafelyFixable() ? "safe" : "unsafe",
        audited.state() == AuditedFinding.State.NEW ? "new" : "");
  }
}
