package io.github.roadmaplint.check;

import io.github.roadmaplint.link.Memory;
import io.github.roadmaplint.link.Outcome;
import java.util.List;
import java.util.Optional;

/**
 * A URL and what is known of it.
 *
 * @param url as it is written, credentials taken out
 * @param memory what is remembered of it; absent when nobody had to be asked
 * @param remembered whether that is from an earlier run, so that nothing was requested in this one
 * @param heldBack why it is no error although it is broken
 * @param archived an archived copy
 * @param places where it occurs, sorted
 */
public record CheckedLink(
    String url,
    Outcome outcome,
    Optional<Memory> memory,
    boolean remembered,
    Optional<HeldBack> heldBack,
    Optional<String> archived,
    List<LinkPlace> places) {

  /** Copies the list. */
  public CheckedLink {
    places = List.copyOf(places);
  }

  /** Whether it is broken for certain, or on enough days. */
  public boolean confirmed() {
    return outcome.isBroken() && heldBack.isEmpty();
  }
}
