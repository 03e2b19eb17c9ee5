package io.github.roadmaplint.audit;

import java.util.List;

/**
 * Which pages were not changed for a year or more.
 *
 * @param old how many
 * @param oldest the oldest of them, the oldest first
 */
public record PageAges(int old, List<OldPage> oldest) {
  /** Copies the list. */
  public PageAges {
    oldest = List.copyOf(oldest);
  }
}
