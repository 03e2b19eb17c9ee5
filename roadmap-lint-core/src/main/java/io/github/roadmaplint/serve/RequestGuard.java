package io.github.roadmaplint.serve;

import com.sun.net.httpserver.Headers;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Decides which requests are answered: those of the pages of this server, and of the user who opens
 * it. The check of {@code Host} prevents DNS rebinding: a page of another host, whose name leads to
 * this machine, could read the answers.
 *
 * @param hosts the names of this server with its port
 */
record RequestGuard(Set<String> hosts) {

  static RequestGuard ofPort(int port) {
    return new RequestGuard(Set.of("127.0.0.1:" + port, "localhost:" + port, "[::1]:" + port));
  }

  /** Whether a request may be answered with the page. */
  boolean allowsPage(Headers headers) {
    return hasOwnHost(headers)
        && (isFromHere(headers) || only("Sec-Fetch-Mode", headers).equals("navigate"));
  }

  /** Whether a request may be answered with anything else. */
  boolean allowsData(Headers headers) {
    return hasOwnHost(headers) && isFromHere(headers);
  }

  private boolean hasOwnHost(Headers headers) {
    return hosts.contains(only("Host", headers).toLowerCase(Locale.ROOT));
  }

  /** Programs other than browsers send neither of the two headers. */
  private boolean isFromHere(Headers headers) {
    String site = only("Sec-Fetch-Site", headers);
    String origin = only("Origin", headers);
    return (site.isEmpty() || site.equals("same-origin") || site.equals("none"))
        && (origin.isEmpty()
            || (origin.startsWith("http://")
                && hosts.contains(origin.substring("http://".length()).toLowerCase(Locale.ROOT))));
  }

  /** The value of a header; one that is repeated has no value that is accepted. */
  private static String only(String name, Headers headers) {
    List<String> values = headers.getOrDefault(name, List.of());
    return values.size() > 1 ? "repeated" : values.isEmpty() ? "" : values.get(0).strip();
  }
}
