package io.github.roadmaplint.saved;

import io.github.roadmaplint.engine.ChangeSummary;
import io.github.roadmaplint.engine.Finding;
import io.github.roadmaplint.engine.HiddenFindings;
import io.github.roadmaplint.engine.Report;
import io.github.roadmaplint.engine.ShardMerge;
import io.github.roadmaplint.rule.RuleInfo;
import io.github.roadmaplint.source.Span;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/** Joins reports of parts of one repository, such as of some folders or some rules each. */
public final class ReportMerge {
  private ReportMerge() {}

  /** What a finding is in another report of the same files. */
  private record Key(String fingerprint, Span span, String message) {
    static Key of(Finding finding) {
      String fingerprint = finding.key().map(key -> key.fingerprint()).orElse("");
      return new Key(fingerprint, finding.span(), finding.message());
    }
  }

  /**
   * Joins reports. A finding that several of them have is in the result once.
   *
   * @param reports that were read together, at least one
   * @throws SavedReportException if they are not of one repository and one version of the program
   */
  public static SavedReport of(List<SavedReport> reports) throws SavedReportException {
    SavedReport first = reports.get(0);
    for (SavedReport other : reports) {
      checkSame(first, other);
    }
    Collection<Finding> confirmed = confirmed(reports);
    int exitCode = 0;
    for (SavedReport report : reports) {
      exitCode = Math.max(exitCode, report.exitCode());
    }
    return new SavedReport(
        first.name(),
        report(reports, confirmed),
        first.version(),
        exitCode,
        first.prefix(),
        first.statistics());
  }

  private static Collection<Finding> confirmed(List<SavedReport> reports)
      throws SavedReportException {
    try {
      return ShardMerge.confirmed(reports.stream().map(SavedReport::report).toList());
    } catch (ShardMerge.WrongShardsException wrong) {
      throw new SavedReportException(String.valueOf(wrong.getMessage()));
    }
  }

  private static void checkSame(SavedReport first, SavedReport other) throws SavedReportException {
    if (!other.prefix().equals(first.prefix())) {
      throw new SavedReportException(
          other.name(), "is about another repository: its prefix is not the same");
    }
    if (!other.version().equals(first.version())) {
      throw new SavedReportException(
          other.name(),
          "was written by version " + other.version() + ", another report by " + first.version());
    }
  }

  private static Report report(List<SavedReport> reports, Collection<Finding> confirmed) {
    Map<String, RuleInfo> rules = new LinkedHashMap<>();
    Set<String> notes = new LinkedHashSet<>();
    SortedMap<String, Integer> leftOut = new TreeMap<>();
    List<Report> parts = reports.stream().map(SavedReport::report).toList();
    for (Report part : parts) {
      part.rules().forEach(rule -> rules.putIfAbsent(rule.id(), rule));
      notes.addAll(part.notes());
      part.leftOut().forEach((reason, files) -> leftOut.merge(reason, files, Integer::sum));
    }
    List<Finding> findings = findings(parts, confirmed);
    Report merged =
        new Report(
                findings,
                List.copyOf(rules.values()),
                parts.stream().mapToInt(Report::files).sum(),
                leftOut,
                parts.stream().mapToInt(Report::suppressed).sum(),
                parts.stream().anyMatch(Report::incomplete))
            .withNotes(List.copyOf(notes))
            .withCoverage(parts.get(0).coverage())
            .withHidden(findings, HiddenFindings.of(parts.stream().map(Report::hidden).toList()));
    Optional<ChangeSummary> change = change(parts);
    return change.isPresent() ? merged.withChange(change.get()) : merged;
  }

  /** What all reports say about the same change; nothing if they are not about one. */
  private static Optional<ChangeSummary> change(List<Report> parts) {
    Optional<ChangeSummary> first = parts.get(0).change();
    Set<String> fresh = new HashSet<>();
    int files = 0;
    int older = 0;
    for (Report part : parts) {
      if (first.isEmpty()
          || part.change().isEmpty()
          || !part.change().get().base().equals(first.get().base())
          || !part.change().get().scope().equals(first.get().scope())) {
        return Optional.empty();
      }
      fresh.addAll(part.change().get().fresh());
      files += part.change().get().files();
      older += part.change().get().older();
    }
    return first.isEmpty()
        ? first
        : Optional.of(
            new ChangeSummary(first.get().base(), first.get().scope(), files, fresh, older));
  }

  private static List<Finding> findings(List<Report> parts, Collection<Finding> confirmed) {
    List<Finding> findings = new ArrayList<>(confirmed);
    Set<Key> known = new HashSet<>();
    for (Report part : parts) {
      // Within one report, a finding that stands for others is repeated.
      List<Finding> its =
          part.findings().stream().filter(one -> !known.contains(Key.of(one))).toList();
      its.forEach(one -> known.add(Key.of(one)));
      findings.addAll(its);
    }
    findings.sort(Finding.ORDER);
    return findings;
  }
}
