package io.github.roadmaplint.config;

import io.github.roadmaplint.url.UrlPattern;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Settings of link checks.
 *
 * @param connectionsPerHost the maximum number of parallel connections per host
 * @param spacing the minimum time between two requests to one host, in milliseconds
 * @param timeout the time limit of one request, in seconds
 * @param rules exceptions for some URLs
 */
public record LinkSettings(
    Setting<Integer> connectionsPerHost,
    Setting<Integer> spacing,
    Setting<Integer> timeout,
    List<Special> rules) {

  /** Nothing set. */
  public static final LinkSettings DEFAULT =
      new LinkSettings(
          Setting.byDefault(4), Setting.byDefault(250), Setting.byDefault(8), List.of());

  /** Copies the list. */
  public LinkSettings {
    rules = List.copyOf(rules);
  }

  /**
   * An exception for some URLs.
   *
   * @param urls the URLs
   * @param skip the reason to skip them
   * @param until the last day on which they are skipped
   * @param accept status codes to accept
   * @param timeout the time limit of one request, in seconds
   * @param spacing the minimum time between two requests to their host, in milliseconds
   * @param headers names of environment variables by header: only a named file can send headers
   */
  public record Special(
      UrlPattern urls,
      Optional<String> skip,
      Optional<LocalDate> until,
      List<Integer> accept,
      Optional<Integer> timeout,
      Optional<Integer> spacing,
      Setting<Map<String, String>> headers) {

    /** Copies the list. */
    public Special {
      accept = List.copyOf(accept);
    }
  }
}
