package io.github.roadmaplint.audit;

import io.github.roadmaplint.git.LastChanges;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Which pages were not changed for a year or more.
 *
 * @param old how many
 * @param oldest the oldest of them, the oldest first
 */
public record PageAges(int old, List<OldPage> oldest) {
  /** A page that was changed since then is not old. */
  private static final int OLD_YEARS = 1;

  /** More old pages are not listed. */
  private static final int MOST_OLD = 100;

  /** Copies the list. */
  public PageAges {
    oldest = List.copyOf(oldest);
  }

  /** The ages of the pages of roadmaps; empty if no age is known. */
  static Optional<PageAges> of(RoadmapIndex roadmaps, LastChanges changes, Instant now) {
    if (changes.dates().isEmpty()) {
      return Optional.empty();
    }
    LocalDate recent = LocalDate.ofInstant(now, ZoneOffset.UTC).minusYears(OLD_YEARS);
    List<OldPage> old =
        roadmaps.dated().stream()
            .flatMap(
                page ->
                    changes.of(page.path()).stream()
                        .map(date -> new OldPage(page.path(), roadmaps.of(page.path()), date)))
            .filter(page -> page.changed().isBefore(recent))
            .sorted(Comparator.comparing(OldPage::changed).thenComparing(OldPage::path))
            .toList();
    return Optional.of(new PageAges(old.size(), old.subList(0, Math.min(MOST_OLD, old.size()))));
  }
}
