package io.github.roadmaplint.link;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/**
 * How far a run is.
 *
 * @param done links with a verdict
 * @param total links that have to be asked for
 * @param hosts how many hosts there are
 * @param parked names of those that are left alone at the moment because they asked for it
 * @param leftSeconds how long it takes at least: what the pauses of the biggest host add up to
 */
public record Progress(int done, int total, int hosts, List<String> parked, long leftSeconds) {

  /** Copies the list. */
  public Progress {
    parked = List.copyOf(parked);
  }

  static Progress of(Collection<Host> hosts, int done, int total, long now) {
    List<String> parked = new ArrayList<>();
    long left = 0;
    for (Host host : hosts) {
      boolean isParked = host.parkedUntil - now > 0 && !host.queue.isEmpty();
      if (isParked) {
        parked.add(host.name);
      }
      long wait = isParked ? host.parkedUntil - now : 0;
      left = Math.max(left, wait + host.queue.size() * host.spacingNanos);
    }
    parked.sort(null);
    return new Progress(done, total, hosts.size(), parked, left / 1_000_000_000);
  }
}
