package io.github.roadmaplint.report;

import io.github.roadmaplint.engine.Finding;
import io.github.roadmaplint.engine.Report;
import io.github.roadmaplint.source.Span;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The findings that a report lists: a limited number for each rule and file, and then one finding
 * with the number of the others. A file can have as many findings as characters. Counts, severities
 * and the exit code include all findings.
 */
final class FindingLimit {
  /** The number of findings of one rule that are listed for one file. */
  static final int MOST = 1_000;

  private final List<Finding> listed = new ArrayList<>();
  private final Map<String, Integer> counts = new HashMap<>();
  private final Map<String, Integer> notices = new HashMap<>();
  private final Map<Integer, Integer> more = new HashMap<>();
  private String path = "";

  private FindingLimit() {}

  /** The listed findings of a report, in report order. */
  static List<Finding> of(Report report) {
    return listing(report.findings()).listed;
  }

  /** The same, with the number of findings that are not listed. */
  static FindingLimit listing(List<Finding> findings) {
    FindingLimit listing = new FindingLimit();
    if (findings.size() <= MOST) {
      listing.listed.addAll(findings);
      return listing;
    }
    for (Finding finding : findings) {
      listing.add(finding);
    }
    listing.finishFile();
    return listing;
  }

  /** The listed findings. */
  List<Finding> findings() {
    return listed;
  }

  /** The number of findings that are not listed, at the finding that says so; 0 at any other. */
  int more(int index) {
    return more.getOrDefault(index, 0);
  }

  private void add(Finding finding) {
    if (!finding.path().equals(path)) {
      finishFile();
      path = finding.path();
    }
    int count = counts.getOrDefault(finding.rule(), 0) + 1;
    counts.put(finding.rule(), count);
    if (count == MOST + 1) {
      notices.put(finding.rule(), listed.size());
    }
    if (count <= MOST + 1) {
      listed.add(finding);
    }
  }

  /** Replaces the first finding that is not listed with the number of such findings. */
  private void finishFile() {
    for (Map.Entry<String, Integer> notice : notices.entrySet()) {
      int others = counts.getOrDefault(notice.getKey(), 0) - MOST;
      listed.set(notice.getValue(), notice(listed.get(notice.getValue()), others));
      more.put(notice.getValue(), others);
    }
    notices.clear();
    counts.clear();
  }

  private static Finding notice(Finding first, int more) {
    return new Finding(
        first.rule(),
        first.severity(),
        first.source(),
        Span.at(first.span().start()),
        CountWords.grouped(more)
            + (more == 1 ? " more problem" : " more problems")
            + " of this kind in this file",
        "Fix those that are listed, then run again.",
        first.why(),
        Optional.empty(),
        first.subject(),
        first.key());
  }
}
