package io.github.roadmaplint.linkcheck;

import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** Checks links of servers on loopback, without much patience. */
final class Asking {
  static final LinkOptions OPTIONS =
      new LinkOptions(
          new AddressGuard(List.of(Cidr.parse("127.0.0.0/8").orElseThrow())),
          64,
          4,
          Duration.ofMillis(2),
          Duration.ofMillis(2_500),
          List.of(),
          List.of(),
          Optional.empty());

  private Asking() {}

  static CheckOutcome one(String url) {
    return all(OPTIONS, List.of(), List.of(url)).get(url);
  }

  static Map<String, CheckOutcome> all(
      LinkOptions options, List<SiteAdapter> sites, Collection<String> urls) {
    return all(new LinkChecker(options, Certificates::ofJvm, sites), urls);
  }

  static Map<String, CheckOutcome> all(LinkChecker checker, Collection<String> urls) {
    Map<String, CheckOutcome> outcomes = new ConcurrentHashMap<>();
    checker.check(urls, result -> outcomes.put(result.url(), result.outcome()));
    return outcomes;
  }
}
