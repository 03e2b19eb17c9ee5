package io.github.roadmaplint.linkcheck;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/**
 * The progress of a run.
 *
 * @param done links with a verdict
 * @param total links to request
 * @param hosts the number of hosts
 * @param parked names of the hosts that are paused on their request
 * @param leftSeconds the minimum remaining time: the sum of the pauses of the largest host
 */
public record CheckProgress(int done, int total, int hosts, List<String> parked, long leftSeconds) {

  /** Copies the list. */
  public CheckProgress {
    parked = List.copyOf(parked);
  }

  static CheckProgress of(Collection<HostQueue> hosts, int done, int total, long now) {
    List<String> parked = new ArrayList<>();
    long left = 0;
    for (HostQueue host : hosts) {
      boolean isParked = host.parkedUntil - now > 0 && !host.queue.isEmpty();
      if (isParked) {
        parked.add(host.name);
      }
      long wait = isParked ? host.parkedUntil - now : 0;
      left = Math.max(left, wait + host.queue.size() * host.spacingNanos);
    }
    parked.sort(null);
    return new CheckProgress(done, total, hosts.size(), parked, left / 1_000_000_000);
  }
}
