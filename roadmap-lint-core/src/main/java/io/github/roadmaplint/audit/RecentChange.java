package io.github.roadmaplint.audit;

import io.github.roadmaplint.audit.Audit.GroupCount;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;

/**
 * What became worse between the last two commits of a trend.
 *
 * @param since the day of the earlier one
 * @param errors how many errors there are more, or fewer
 * @param findings how many findings there are more, or fewer
 * @param roadmaps those with more findings, most first
 * @param families the families of rules with more findings, most first
 */
public record RecentChange(
    LocalDate since,
    int errors,
    int findings,
    List<GroupCount> roadmaps,
    List<GroupCount> families) {

  /** Copies the lists. */
  public RecentChange {
    roadmaps = List.copyOf(roadmaps);
    families = List.copyOf(families);
  }

  /** Empty if the trend has fewer than two commits. */
  public static Optional<RecentChange> of(Audit audit) {
    List<TrendPoint> trend = audit.trend();
    return trend.size() < 2
        ? Optional.empty()
        : Optional.of(between(trend.get(trend.size() - 2), trend.get(trend.size() - 1)));
  }

  private static RecentChange between(TrendPoint before, TrendPoint after) {
    return new RecentChange(
        before.date(),
        after.total().errors() - before.total().errors(),
        after.total().total() - before.total().total(),
        more(before.roadmaps(), after.roadmaps()),
        more(before.families(), after.families()));
  }

  private static List<GroupCount> more(
      SortedMap<String, Integer> before, SortedMap<String, Integer> after) {
    Map<String, Integer> more = new HashMap<>(after);
    before.forEach((name, count) -> more.merge(name, -count, Integer::sum));
    return GroupCount.highestFirst(more);
  }
}
