package io.github.roadmaplint.link;

import io.github.roadmaplint.document.UrlPattern;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;

/**
 * How some URLs are treated differently.
 *
 * @param urls which
 * @param skip why they are not asked for; absent when they are
 * @param accept statuses that mean that all is well
 * @param timeout how long one request may take
 * @param spacing the least time between two requests to their host
 */
public record Treatment(
    UrlPattern urls,
    Optional<String> skip,
    Set<Integer> accept,
    Optional<Duration> timeout,
    Optional<Duration> spacing) {

  /** Copies the set. */
  public Treatment {
    accept = Set.copyOf(accept);
  }
}
