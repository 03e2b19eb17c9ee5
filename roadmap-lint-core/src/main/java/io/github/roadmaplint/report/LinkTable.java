package io.github.roadmaplint.report;

import io.github.roadmaplint.linkcheck.CachedLink;
import io.github.roadmaplint.linkcheck.HostSummary;
import io.github.roadmaplint.linkcheck.run.CheckedLink;
import io.github.roadmaplint.linkcheck.run.LinkReport;
import io.github.roadmaplint.linkcheck.run.PendingConfirmation;
import io.github.roadmaplint.rule.Verdict;
import io.github.roadmaplint.rule.VerdictCause;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * The summary of a link check: numbers by verdict and by host, the slowest links, and the paused
 * hosts.
 */
public final class LinkTable {
  private static final int ROWS = 5;
  private static final int SLOW_MILLIS = 2_000;

  private LinkTable() {}

  /** Writes the table, with hosts only when there are several. */
  public static void write(LinkReport report, Appendable out) throws IOException {
    if (report.hosts().size() > 2) {
      hosts(report, out);
    }
    slowest(report, out);
    parked(report, out);
    configured(report, out);
    heldBack(report, out);
    notes(report, out);
    out.append("Checked ").append(CountWords.count(report.links().size(), "link"));
    out.append(": ").append(verdicts(report)).append('.');
    out.append(report.incomplete() ? " The run is incomplete.\n" : "\n");
    out.append(requests(report));
  }

  /** The number of links requested in this run and the number of cached results, as whole lines. */
  public static String requests(LinkReport report) {
    StringBuilder out = new StringBuilder();
    if (report.requested() > 0) {
      out.append("Requested ").append(CountWords.count(report.requested(), "link")).append(" in ");
      out.append(seconds(report.millis())).append(".\n");
    } else if (!report.links().isEmpty()) {
      out.append("No link was requested in this run.\n");
    }
    Optional<String> oldest =
        report.links().stream()
            .filter(CheckedLink::remembered)
            .flatMap(link -> link.memory().stream())
            .map(CachedLink::checkedAt)
            .min(Comparator.naturalOrder());
    if (oldest.isPresent()) {
      out.append("Cached: ").append(CountWords.count(report.remembered(), "result"));
      out.append(" from earlier runs, the oldest from ").append(oldest.get());
      out.append(" (`--fresh` requests every link).\n");
    }
    return out.toString();
  }

  /** Writes errors and other notes about the run. */
  public static void notes(LinkReport report, Appendable out) throws IOException {
    for (String note : report.notes()) {
      out.append(Escaper.line(note)).append(".\n");
    }
  }

  private static String verdicts(LinkReport report) {
    List<String> parts = new ArrayList<>();
    for (Verdict verdict :
        List.of(Verdict.BROKEN, Verdict.UNCERTAIN, Verdict.UNCHECKED, Verdict.ALIVE)) {
      int count = report.count(verdict);
      if (count > 0) {
        parts.add(
            CountWords.grouped(count)
                + ' '
                + (verdict == Verdict.UNCHECKED
                    ? "not checked yet"
                    : verdict.name().toLowerCase(java.util.Locale.ROOT)));
      }
    }
    return parts.isEmpty() ? "none" : CountWords.list(parts);
  }

  private static void hosts(LinkReport report, Appendable out) throws IOException {
    out.append("Hosts with the most requests:\n");
    for (HostSummary host : report.hosts().subList(0, Math.min(ROWS, report.hosts().size()))) {
      out.append("  ").append(Escaper.escape(host.name())).append(": ");
      out.append(CountWords.count(host.requests(), "request")).append('\n');
    }
  }

  private static void slowest(LinkReport report, Appendable out) throws IOException {
    List<CheckedLink> slow =
        report.links().stream()
            .filter(link -> link.outcome().millis() > SLOW_MILLIS)
            .sorted(Comparator.comparingLong((CheckedLink link) -> -link.outcome().millis()))
            .limit(ROWS)
            .toList();
    if (!slow.isEmpty()) {
      out.append("Slowest links:\n");
    }
    for (CheckedLink link : slow) {
      out.append("  ").append(seconds(link.outcome().millis())).append("  ");
      out.append(Escaper.escape(link.url())).append('\n');
    }
  }

  private static void parked(LinkReport report, Appendable out) throws IOException {
    for (HostSummary host : report.hosts()) {
      if (host.parkedMillis() > 0) {
        out.append("Paused for ").append(seconds(host.parkedMillis()));
        out.append(" because the host requested it:" + " ")
            .append(Escaper.escape(host.name()))
            .append('\n');
      }
    }
  }

  private static void heldBack(LinkReport report, Appendable out) throws IOException {
    List<PendingConfirmation> all =
        report.links().stream().flatMap(link -> link.heldBack().stream()).toList();
    if (all.isEmpty()) {
      return;
    }
    String first =
        all.stream()
            .flatMap(one -> one.until().stream())
            .min(Comparator.naturalOrder())
            .map(day -> ", until " + day + " or later")
            .orElse("");
    out.append("Held back ").append(CountWords.count(all.size(), "broken link"));
    out.append(" that may recover by ").append(all.size() == 1 ? "itself" : "themselves");
    out.append(first).append(": no error yet.\n");
  }

  /**
   * Counts the links that the configuration decides, because a pull request can change the
   * configuration.
   */
  private static void configured(LinkReport report, Appendable out) throws IOException {
    int skipped = configured(report, Verdict.UNCERTAIN);
    int accepted = configured(report, Verdict.ALIVE);
    List<String> parts = new ArrayList<>();
    if (skipped > 0) {
      parts.add("skips " + CountWords.count(skipped, "link"));
    }
    if (accepted > 0) {
      parts.add("accepts the answer for " + CountWords.count(accepted, "link"));
    }
    if (!parts.isEmpty()) {
      out.append("The configuration ").append(CountWords.list(parts)).append(".\n");
    }
  }

  private static int configured(LinkReport report, Verdict verdict) {
    return (int)
        report.links().stream()
            .map(CheckedLink::outcome)
            .filter(one -> one.cause() == VerdictCause.CONFIGURED && one.verdict() == verdict)
            .count();
  }

  private static String seconds(long millis) {
    return millis / 1000 + "." + millis / 100 % 10 + " s";
  }
}
