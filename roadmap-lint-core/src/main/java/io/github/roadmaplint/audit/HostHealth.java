package io.github.roadmaplint.audit;

import io.github.roadmaplint.linkcheck.run.CheckedLink;
import io.github.roadmaplint.rule.Verdict;
import io.github.roadmaplint.rule.VerdictCause;
import io.github.roadmaplint.url.WebUrl;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Counts the links to each host. */
final class HostHealth {
  private static final Comparator<HostAudit> WORST_FIRST =
      Comparator.comparing(HostAudit::broken)
          .thenComparing(HostAudit::uncertain)
          .thenComparing(HostAudit::links)
          .reversed()
          .thenComparing(HostAudit::host);

  private HostHealth() {}

  /**
   * The hosts, those with most broken links first.
   *
   * @param now the time of the run; a later check is a mistake of the ledger
   */
  static List<HostAudit> of(List<CheckedLink> links, Instant now) {
    Map<String, HostAudit> hosts = new TreeMap<>();
    for (CheckedLink link : links) {
      String host = WebUrl.of(link.url()).host();
      if (!host.isEmpty()) {
        hosts.merge(host, of(host, link, now), HostHealth::sum);
      }
    }
    return hosts.values().stream().sorted(WORST_FIRST).toList();
  }

  private static HostAudit of(String host, CheckedLink link, Instant now) {
    int count = link.places().size();
    Verdict verdict = verdict(link);
    return new HostAudit(
        host,
        count,
        verdict == Verdict.ALIVE ? count : 0,
        verdict == Verdict.BROKEN ? count : 0,
        verdict == Verdict.UNCERTAIN ? count : 0,
        verdict == Verdict.UNCHECKED ? count : 0,
        link.memory()
            .map(memory -> memory.checked())
            .filter(at -> at.isAfter(Instant.EPOCH) && at.isBefore(now.plus(Duration.ofDays(1))))
            .map(at -> LocalDate.ofInstant(at, ZoneOffset.UTC)));
  }

  private static Verdict verdict(CheckedLink link) {
    if (link.outcome().cause() == VerdictCause.NOT_REQUESTED) {
      return Verdict.UNCHECKED;
    }
    boolean doubtful = link.outcome().isBroken() && !link.confirmed();
    return doubtful ? Verdict.UNCERTAIN : link.outcome().verdict();
  }

  private static HostAudit sum(HostAudit left, HostAudit right) {
    Optional<LocalDate> later = left.checked();
    if (later.isEmpty() || right.checked().filter(later.get()::isBefore).isPresent()) {
      later = right.checked();
    }
    return new HostAudit(
        left.host(),
        left.links() + right.links(),
        left.alive() + right.alive(),
        left.broken() + right.broken(),
        left.uncertain() + right.uncertain(),
        left.unchecked() + right.unchecked(),
        later);
  }
}
