package io.github.roadmaplint.link;

import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import okhttp3.HttpUrl;

/**
 * How links are asked for.
 *
 * @param guard which addresses may be asked at all
 * @param connections how many at a time
 * @param perHost how many of them to one host
 * @param spacing the least time between two requests to one host
 * @param timeout how long one request may take; the last one of a link may take a quarter longer
 * @param treatments exceptions for some URLs; the first that speaks of something holds
 * @param githubToken goes to the API of GitHub and nowhere else
 */
public record LinkOptions(
    AddressGuard guard,
    int connections,
    int perHost,
    Duration spacing,
    Duration timeout,
    List<Treatment> treatments,
    Optional<String> githubToken) {

  /** What holds when nobody says anything. */
  public static final LinkOptions DEFAULT =
      new LinkOptions(
          AddressGuard.PUBLIC,
          256,
          4,
          Duration.ofMillis(250),
          Duration.ofSeconds(8),
          List.of(),
          Optional.empty());

  /** Copies the list. */
  public LinkOptions {
    treatments = List.copyOf(treatments);
  }

  /** The same with another guard. */
  public LinkOptions with(AddressGuard other) {
    return new LinkOptions(other, connections, perHost, spacing, timeout, treatments, githubToken);
  }

  /** The same with another least time between two requests to one host. */
  public LinkOptions withSpacing(Duration other) {
    return new LinkOptions(guard, connections, perHost, other, timeout, treatments, githubToken);
  }

  Optional<String> skip(HttpUrl url) {
    return matching(url).stream().flatMap(one -> one.skip().stream()).findFirst();
  }

  boolean accepts(HttpUrl url, int status) {
    return matching(url).stream().anyMatch(one -> one.accept().contains(status));
  }

  long timeoutMillis(HttpUrl url) {
    return matching(url).stream()
        .flatMap(one -> one.timeout().stream())
        .findFirst()
        .orElse(timeout)
        .toMillis();
  }

  long spacingNanos(HttpUrl url) {
    return matching(url).stream()
        .flatMap(one -> one.spacing().stream())
        .findFirst()
        .orElse(spacing)
        .toNanos();
  }

  Map<String, String> headers(HttpUrl url) {
    if (treatments.isEmpty()) {
      return Map.of();
    }
    Map<String, String> headers = new HashMap<>();
    matching(url).forEach(one -> one.headers().forEach(headers::putIfAbsent));
    return headers;
  }

  private List<Treatment> matching(HttpUrl url) {
    return treatments.isEmpty()
        ? List.of()
        : treatments.stream().filter(one -> one.urls().matches(url)).toList();
  }
}
