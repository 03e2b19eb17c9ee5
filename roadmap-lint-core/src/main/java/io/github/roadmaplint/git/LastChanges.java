package io.github.roadmaplint.git;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * When pages were changed last.
 *
 * @param dates by path; without pages whose last change was not found
 * @param readBack the day of the oldest commit that was read, if the history is longer; pages
 *     without a date were not changed since then
 */
public record LastChanges(Map<String, LocalDate> dates, Optional<LocalDate> readBack) {
  /** No page is known. */
  public static final LastChanges NONE = new LastChanges(Map.of(), Optional.empty());

  /** Copies the map. */
  public LastChanges {
    dates = Map.copyOf(dates);
  }

  /** The last change of a page. */
  public Optional<LocalDate> of(String path) {
    return Optional.ofNullable(dates.get(path));
  }

  /** Collects commits, the newest first. */
  static final class Collector {
    private final Set<String> missing;
    private final long now;
    private final Map<String, LocalDate> dates = new HashMap<>();
    private long oldest = Long.MAX_VALUE;
    private boolean unknown;

    Collector(Set<String> pages, long now) {
      this.missing = new HashSet<>(pages);
      this.now = now;
    }

    void add(String page, long seconds) {
      if (seconds <= 0 || seconds > now) {
        return;
      }
      oldest = Math.min(oldest, seconds);
      if (missing.remove(page)) {
        dates.put(page, day(seconds));
      }
    }

    /** A page that was changed then or earlier. */
    void addUnknown(String page, long seconds) {
      if (missing.remove(page)) {
        unknown = true;
        oldest = Math.min(oldest, Math.max(0, seconds));
      }
    }

    boolean isComplete() {
      return missing.isEmpty();
    }

    LastChanges result(boolean whole) {
      boolean cut = (unknown || !whole) && oldest < Long.MAX_VALUE;
      return new LastChanges(dates, cut ? Optional.of(day(oldest)) : Optional.empty());
    }

    private static LocalDate day(long seconds) {
      return LocalDate.ofInstant(Instant.ofEpochSecond(seconds), ZoneOffset.UTC);
    }
  }
}
