package io.github.roadmaplint.linkcheck;

import java.util.ArrayDeque;
import java.util.Deque;

/** The links that wait for one host, and how it is to be treated. Guarded by the schedule. */
final class HostQueue {
  /** The number of consecutive pauses or time-outs after which a host is no longer requested. */
  private static final int PATIENCE = 10;

  final String name;
  final Deque<PendingLink> queue = new ArrayDeque<>();
  final long spacingNanos;

  int active;
  long nextStart;
  long parkedUntil;

  /** The time when it is ready, and its size at that moment. */
  long turnAt;

  int rank;
  boolean waiting;

  int pauses;
  int silences;
  boolean answered;
  boolean givenUp;

  /** For reports. */
  int requests;

  long parkedNanos;

  HostQueue(String name, long spacingNanos, long now) {
    this.name = name;
    this.spacingNanos = spacingNanos;
    this.nextStart = now;
    this.parkedUntil = now;
  }

  /** The earliest time of the next request. */
  long readyAt() {
    return parkedUntil - nextStart > 0 ? parkedUntil : nextStart;
  }

  void park(long now, long nanos) {
    if (nanos > 0) {
      long until = now + nanos;
      long more = until - Math.max(parkedUntil, now);
      parkedNanos += Math.max(0, more);
      parkedUntil = parkedUntil - until > 0 ? parkedUntil : until;
    }
  }

  /** Learns from an answer whether it makes sense to go on. */
  void learn(boolean paused, boolean silent) {
    pauses = paused ? pauses + 1 : 0;
    silences = silent ? silences + 1 : 0;
    answered |= !silent;
    givenUp |= pauses >= PATIENCE || (silences >= PATIENCE && !answered);
  }
}
