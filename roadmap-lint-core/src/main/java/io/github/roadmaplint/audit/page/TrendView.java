package io.github.roadmaplint.audit.page;

import io.github.roadmaplint.audit.Audit;
import io.github.roadmaplint.audit.AuditedFinding;
import io.github.roadmaplint.audit.SeverityCounts;
import io.github.roadmaplint.audit.TrendPoint;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;

/**
 * Findings over time.
 *
 * @param dates of the commits, and of the audit
 * @param severities a line for each severity
 * @param families a line for each family of rules, most increased first
 * @param roadmaps a line for each roadmap, most increased first
 */
record TrendView(
    List<LocalDate> dates, List<Chart> severities, List<Chart> families, List<Chart> roadmaps) {

  /** Empty lists if there is no history. */
  static TrendView of(Audit audit) {
    if (audit.trend().isEmpty()) {
      return new TrendView(List.of(), List.of(), List.of(), List.of());
    }
    List<TrendPoint> points = new ArrayList<>(audit.trend());
    TrendPoint last = points.get(points.size() - 1);
    if (!audit.header().commit().equals(Optional.of(last.commit()))) {
      points.add(now(audit));
    }
    return new TrendView(
        points.stream().map(TrendPoint::date).toList(),
        severities(points),
        charts(points, TrendPoint::families),
        charts(points, TrendPoint::roadmaps));
  }

  private static TrendPoint now(Audit audit) {
    SeverityCounts total = SeverityCounts.NONE;
    SortedMap<String, Integer> families = new TreeMap<>();
    SortedMap<String, Integer> roadmaps = new TreeMap<>();
    for (AuditedFinding audited : audit.findings()) {
      String rule = audited.finding().rule();
      total = total.and(audited.finding().severity());
      families.merge(rule.substring(0, Math.max(0, rule.indexOf('/'))), 1, Integer::sum);
      roadmaps.merge(audited.roadmap(), 1, Integer::sum);
    }
    LocalDate date = audit.header().made().atZone(ZoneOffset.UTC).toLocalDate();
    return new TrendPoint(date, "", total, families, roadmaps);
  }

  private static List<Chart> severities(List<TrendPoint> points) {
    return List.of(
        new Chart("errors", points.stream().map(point -> point.total().errors()).toList()),
        new Chart("warnings", points.stream().map(point -> point.total().warnings()).toList()),
        new Chart("info", points.stream().map(point -> point.total().infos()).toList()));
  }

  private static List<Chart> charts(
      List<TrendPoint> points, Function<TrendPoint, SortedMap<String, Integer>> counts) {
    TreeSet<String> names = new TreeSet<>();
    points.forEach(point -> names.addAll(counts.apply(point).keySet()));
    return names.stream()
        .map(
            name ->
                new Chart(
                    name.isEmpty() ? "other files" : SafeText.of(name),
                    points.stream()
                        .map(point -> counts.apply(point).getOrDefault(name, 0))
                        .toList()))
        .sorted(Comparator.comparing(chart -> -chart.change()))
        .toList();
  }
}
