package io.github.roadmaplint.linkcheck;

import io.github.roadmaplint.url.UrlPattern;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import okhttp3.HttpUrl;

/**
 * How links are requested.
 *
 * @param guard which addresses can be requested
 * @param connections the maximum number of parallel connections
 * @param perHost the maximum number of connections to one host
 * @param spacing the minimum time between two requests to one host
 * @param timeout the time limit of a request; the last one of a link has a quarter more
 * @param linkRules exceptions for some URLs; for each setting the first one that contains it is
 *     used
 * @param headers additional headers for some URLs; the first one of a name is used
 * @param githubToken sent only to the API of GitHub
 */
public record LinkOptions(
    AddressGuard guard,
    int connections,
    int perHost,
    Duration spacing,
    Duration timeout,
    List<LinkRule> linkRules,
    List<LinkHeader> headers,
    Optional<String> githubToken) {

  private static final int SHORTEST_SECRET = 6;

  /** The defaults. */
  public static final LinkOptions DEFAULT =
      new LinkOptions(
          AddressGuard.PUBLIC,
          256,
          4,
          Duration.ofMillis(250),
          Duration.ofSeconds(8),
          List.of(),
          List.of(),
          Optional.empty());

  /** Copies the lists. */
  public LinkOptions {
    linkRules = List.copyOf(linkRules);
    headers = List.copyOf(headers);
  }

  /** The same with another guard. */
  public LinkOptions with(AddressGuard other) {
    return new LinkOptions(
        other, connections, perHost, spacing, timeout, linkRules, headers, githubToken);
  }

  /** The same with another least time between two requests to one host. */
  public LinkOptions withSpacing(Duration other) {
    return new LinkOptions(
        guard, connections, perHost, other, timeout, linkRules, headers, githubToken);
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

  /** The additional headers of a request; a header is sent only to URLs that match its pattern. */
  Map<String, String> headers(HttpUrl url) {
    if (headers.isEmpty()) {
      return Map.of();
    }
    Map<String, String> sent = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
    for (LinkHeader header : headers) {
      if (matches(header.urls(), url)) {
        sent.putIfAbsent(header.name(), header.value());
      }
    }
    return sent;
  }

  /** Secrets that no report may contain, even if a server sends them back. */
  List<String> secrets() {
    List<String> secrets = new ArrayList<>();
    headers.forEach(header -> addSecret(header.value(), secrets));
    githubToken.ifPresent(token -> addSecret(token, secrets));
    return secrets;
  }

  /**
   * Of {@code Bearer x} also {@code x} alone, each also as it is in a URL, unless it is so short
   * that it is anywhere.
   */
  private static void addSecret(String value, List<String> secrets) {
    for (String part : List.of(value, value.substring(value.lastIndexOf(' ') + 1))) {
      if (part.length() >= SHORTEST_SECRET) {
        secrets.add(part);
        secrets.add(URLEncoder.encode(part, StandardCharsets.UTF_8));
        secrets.add(URLEncoder.encode(part, StandardCharsets.UTF_8).replace("+", "%20"));
      }
    }
  }

  private List<LinkRule> matching(HttpUrl url) {
    return linkRules.isEmpty()
        ? List.of()
        : linkRules.stream().filter(one -> matches(one.urls(), url)).toList();
  }

  public static boolean matches(UrlPattern urls, HttpUrl url) {
    return urls.matches(
        url.scheme(),
        url.host(),
        url.port(),
        url.encodedPath(),
        Optional.ofNullable(url.encodedQuery()));
  }

  @Override
  public String toString() {
    return "LinkOptions" + headers;
  }
}
