package io.github.roadmaplint.linkcheck;

import io.github.roadmaplint.linkcheck.FetchResult.Kind;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import okhttp3.Dns;

/**
 * Resolves host names, and detects whether resolution works at all: without a network, most systems
 * report that a name does not exist.
 */
final class HostNames implements Dns {
  /** A name that exists as long as there are names (RFC 2606). */
  private static final String CONTROL = "example.com";

  /** No name has this ending (RFC 6761). */
  private static final List<String> RESERVED = List.of(".invalid", ".test", ".example");

  /** Messages of C libraries for a name that does not exist, or has no address. */
  private static final List<String> UNKNOWN =
      List.of(
          "Name or service not known",
          "No address associated with hostname",
          "nodename nor servname provided",
          "Name does not resolve",
          "Name has no usable address",
          "No such host is known");

  /** Their messages for a failed lookup. */
  private static final List<String> FAILED =
      List.of("emporary", "Try again", "Non-recoverable", "Unrecoverable", "System error");

  private static final long HOLDS_NANOS = TimeUnit.SECONDS.toNanos(30);

  private final Dns system;
  private final Map<String, String> words = new ConcurrentHashMap<>();
  private final Set<String> publicHosts = ConcurrentHashMap.newKeySet();
  private volatile long lastAnswer = System.nanoTime() - HOLDS_NANOS;
  private long lastControl = System.nanoTime() - HOLDS_NANOS;

  HostNames() {
    this(Dns.SYSTEM);
  }

  HostNames(Dns system) {
    this.system = system;
  }

  @Override
  public List<InetAddress> lookup(String host) throws UnknownHostException {
    try {
      List<InetAddress> addresses = system.lookup(host);
      if (addresses.stream().anyMatch(AddressGuard.PUBLIC::permits)) {
        lastAnswer = System.nanoTime();
        publicHosts.add(host);
      }
      return addresses;
    } catch (UnknownHostException unknown) {
      // If the lookup is repeated within some seconds, the message of the JDK contains only the
      // name.
      String message = String.valueOf(unknown.getMessage());
      String first = words.putIfAbsent(host, message);
      throw new UnknownHostException(first == null || !message.equals(host) ? message : first);
    }
  }

  /** Classifies a failed lookup by its message. */
  static Kind kind(String host, String words) {
    if (RESERVED.stream().anyMatch(host::endsWith) || UNKNOWN.stream().anyMatch(words::contains)) {
      return Kind.NO_SUCH_HOST;
    }
    return FAILED.stream().anyMatch(words::contains) ? Kind.NO_NAME_SERVER : Kind.HOST_NOT_FOUND;
  }

  /** Whether a name can exist at all. */
  static boolean isReserved(String host) {
    return RESERVED.stream().anyMatch(host::endsWith);
  }

  /** Whether a host has an address on the public internet, as far as was looked up. */
  boolean isPublic(String host) {
    return publicHosts.contains(host);
  }

  /** Whether names of the public internet can be looked up, now or a moment ago. */
  synchronized boolean isWorking() {
    long now = System.nanoTime();
    if (now - lastAnswer >= HOLDS_NANOS && now - lastControl >= HOLDS_NANOS) {
      lastControl = now;
      try {
        lookup(CONTROL);
      } catch (UnknownHostException none) {
        // So there is no name server, or no network.
      }
    }
    return System.nanoTime() - lastAnswer < HOLDS_NANOS;
  }
}
