package io.github.roadmaplint.linkcheck;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.PriorityQueue;

/** The links that wait, host by host, and whose turn it is. Not for several threads at once. */
final class HostQueues {
  private final LinkOptions options;
  private final Map<String, HostQueue> hosts = new HashMap<>();

  /** Hosts whose turn comes later, the soonest first; and those whose turn it is, the biggest. */
  private final PriorityQueue<HostQueue> waiting =
      new PriorityQueue<>((left, right) -> Long.compare(left.turnAt - right.turnAt, 0));

  private final PriorityQueue<HostQueue> ready =
      new PriorityQueue<>(Comparator.comparingInt((HostQueue host) -> host.rank).reversed());
  private final PriorityQueue<PendingLink> delayed =
      new PriorityQueue<>((left, right) -> Long.compare(left.notBefore - right.notBefore, 0));

  HostQueues(LinkOptions options) {
    this.options = options;
  }

  /** Every host. */
  Collection<HostQueue> hosts() {
    return hosts.values();
  }

  boolean isAnyReady() {
    return !ready.isEmpty();
  }

  /** Whether a turn is known to come. */
  boolean isAnyLater() {
    return !waiting.isEmpty() || !delayed.isEmpty();
  }

  /** The biggest of the hosts whose turn it is; none when there is none. */
  Optional<HostQueue> next(long now) {
    for (HostQueue host = ready.poll(); host != null; host = ready.poll()) {
      if (host.readyAt() - now <= 0) {
        return Optional.of(host);
      }
      // The host was paused since it was scheduled.
      host.turnAt = host.readyAt();
      waiting.add(host);
    }
    return Optional.empty();
  }

  /** The time to the next request in nanoseconds; {@link Long#MAX_VALUE} if unknown. */
  long untilNext(long now) {
    long wait = Long.MAX_VALUE;
    if (!waiting.isEmpty()) {
      wait = Math.max(1, waiting.peek().turnAt - now);
    }
    if (!delayed.isEmpty()) {
      wait = Math.min(wait, Math.max(1, delayed.peek().notBefore - now));
    }
    return wait;
  }

  /** Makes the hosts ready whose pause is over. */
  void promote(long now) {
    while (!delayed.isEmpty() && delayed.peek().notBefore - now <= 0) {
      enqueue(delayed.poll());
    }
    while (!waiting.isEmpty() && waiting.peek().turnAt - now <= 0) {
      HostQueue host = waiting.poll();
      host.turnAt = host.readyAt();
      if (host.turnAt - now > 0) {
        waiting.add(host);
      } else {
        host.rank = host.queue.size();
        ready.add(host);
      }
    }
  }

  /** Removes the next link of a host that is ready. */
  PendingLink start(HostQueue host, long now) {
    PendingLink check = host.queue.remove();
    host.active++;
    host.requests++;
    host.waiting = false;
    host.nextStart = now + (host.givenUp ? 0 : host.spacingNanos);
    settle(host);
    return check;
  }

  /** Adds a link that can be requested as soon as its host is ready. */
  void enqueue(PendingLink check) {
    HostQueue host = host(check);
    host.queue.add(check);
    settle(host);
  }

  private HostQueue host(PendingLink check) {
    String name = Address.host(check.url);
    HostQueue host = hosts.get(name);
    if (host == null) {
      host = new HostQueue(name, options.spacingNanos(check.url), System.nanoTime());
      hosts.put(name, host);
    }
    return host;
  }

  /** Adds a host to the waiting hosts if it has links. */
  void settle(HostQueue host) {
    if (!host.waiting && !host.queue.isEmpty() && host.active < options.perHost()) {
      host.waiting = true;
      host.turnAt = host.readyAt();
      waiting.add(host);
    }
  }

  /** Adds a link that can be requested again at a time. */
  void later(PendingLink check, long time, boolean delay) {
    check.notBefore = time;
    if (delay) {
      delayed.add(check);
    } else {
      enqueue(check);
    }
  }
}
