package io.github.roadmaplint.config;

import io.github.roadmaplint.document.UrlPattern;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What can be set about how links are asked for.
 *
 * @param connectionsPerHost how many connections one host gets at a time
 * @param spacing the least time between two requests to one host, in milliseconds
 * @param timeout how long one request may take, in seconds
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
   * @param urls which
   * @param skip why they are not asked for
   * @param until the last day on which they are not
   * @param accept statuses that mean that all is well
   * @param timeout how long one request may take, in seconds
   * @param spacing the least time between two requests to their host, in milliseconds
   * @param headers names of environment variables by header: only a file that the owner of a run
   *     has named may send any
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
