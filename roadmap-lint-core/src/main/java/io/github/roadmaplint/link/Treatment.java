package io.github.roadmaplint.link;

import java.time.Duration;
import java.util.Map;
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
 * @param headers what requests to their host carry besides
 */
public record Treatment(
    UrlPattern urls,
    Optional<String> skip,
    Set<Integer> accept,
    Optional<Duration> timeout,
    Optional<Duration> spacing,
    Map<String, String> headers) {

  /** Copies the collections. */
  public Treatment {
    accept = Set.copyOf(accept);
    headers = Map.copyOf(headers);
  }
}
