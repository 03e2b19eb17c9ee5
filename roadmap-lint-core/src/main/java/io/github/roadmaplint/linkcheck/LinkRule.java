package io.github.roadmaplint.linkcheck;

import io.github.roadmaplint.url.UrlPattern;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;

/**
 * An exception for some URLs.
 *
 * @param urls the URLs
 * @param skip the reason to skip them; absent if they are requested
 * @param accept status codes to accept
 * @param timeout the time limit of one request
 * @param spacing the minimum time between two requests to their host
 */
public record LinkRule(
    UrlPattern urls,
    Optional<String> skip,
    Set<Integer> accept,
    Optional<Duration> timeout,
    Optional<Duration> spacing) {

  /** Copies the set. */
  public LinkRule {
    accept = Set.copyOf(accept);
  }
}
