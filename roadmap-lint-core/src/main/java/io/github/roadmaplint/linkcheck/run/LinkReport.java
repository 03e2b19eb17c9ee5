package io.github.roadmaplint.linkcheck.run;

import io.github.roadmaplint.engine.Report;
import io.github.roadmaplint.linkcheck.HostSummary;
import io.github.roadmaplint.rule.Verdict;
import java.util.List;

/**
 * The report of a link check.
 *
 * @param links every URL, sorted
 * @param findings the findings of the rules, after suppressions and severities
 * @param hosts the requested hosts, most requests first
 * @param requested the number of URLs that were requested in this run
 * @param millis the duration
 * @param connections the number of connections
 * @param incomplete whether a file could not be read or the run was stopped
 * @param notes other problems, in sentences
 */
public record LinkReport(
    List<CheckedLink> links,
    Report findings,
    List<HostSummary> hosts,
    int requested,
    long millis,
    int connections,
    boolean incomplete,
    List<String> notes) {

  /** Copies the lists. */
  public LinkReport {
    links = List.copyOf(links);
    hosts = List.copyOf(hosts);
    notes = List.copyOf(notes);
  }

  /** How many URLs have a verdict. */
  public int count(Verdict verdict) {
    return (int) links.stream().filter(link -> link.outcome().verdict() == verdict).count();
  }

  /** How many URLs are broken for certain, or on enough days. */
  public int confirmed() {
    return (int) links.stream().filter(CheckedLink::confirmed).count();
  }

  /** How many results are from earlier runs. */
  public int remembered() {
    return (int) links.stream().filter(CheckedLink::remembered).count();
  }

  /** Whether there is a broken link that counts: not suppressed, and confirmed. */
  public boolean isBroken() {
    return findings.findings().stream()
        .anyMatch(finding -> finding.severity() == io.github.roadmaplint.rule.Severity.ERROR);
  }
}
