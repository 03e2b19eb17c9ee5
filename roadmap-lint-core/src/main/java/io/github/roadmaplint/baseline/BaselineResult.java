package io.github.roadmaplint.baseline;

import io.github.roadmaplint.engine.Finding;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A comparison of the findings of a run with a baseline.
 *
 * @param known the entries with a finding, with its current data, and whether it is hidden
 * @param unknown the findings without an entry that belong into a baseline
 * @param visible all findings that are not hidden, in their order
 * @param stale the entries that are no longer needed
 * @param unchecked the entries that this run says nothing about
 */
public record BaselineResult(
    List<Known> known,
    List<Finding> unknown,
    List<Finding> visible,
    List<BaselineEntry> stale,
    List<BaselineEntry> unchecked) {

  /** An entry, updated, and its finding. */
  public record Known(BaselineEntry entry, Finding finding, boolean expired) {}

  /** Copies the lists. */
  public BaselineResult {
    known = List.copyOf(known);
    unknown = List.copyOf(unknown);
    visible = List.copyOf(visible);
    stale = List.copyOf(stale);
    unchecked = List.copyOf(unchecked);
  }

  /** The known findings that are hidden. */
  public List<Known> hidden() {
    return known.stream().filter(one -> !one.expired()).toList();
  }

  /** The known findings that are reported again. */
  public List<Known> expired() {
    return known.stream().filter(Known::expired).toList();
  }

  /** The baseline without entries that are no longer needed. */
  public Baseline pruned() {
    List<BaselineEntry> entries = new ArrayList<>(unchecked);
    known.forEach(one -> entries.add(one.entry()));
    return new Baseline(entries);
  }

  /** The same with the findings that it does not contain yet. */
  public Baseline extended(Optional<String> reason, Optional<LocalDate> expires) {
    List<BaselineEntry> entries = new ArrayList<>(pruned().entries());
    unknown.forEach(finding -> entries.add(BaselineEntry.of(finding, reason, expires)));
    return new Baseline(entries);
  }
}
