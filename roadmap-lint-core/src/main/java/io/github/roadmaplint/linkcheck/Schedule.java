package io.github.roadmaplint.linkcheck;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;

/**
 * Schedules the requests. Each host has a queue, a connection limit and a pause between two
 * requests. Of the hosts that are ready, the one with most links comes first, because the largest
 * host determines the run time. Waiting for a host does not block a thread.
 */
final class Schedule {
  /** Between the last failure of a link and its last chance. */
  private static final long BREATH_NANOS = TimeUnit.SECONDS.toNanos(2);

  private final ReentrantLock lock = new ReentrantLock();
  private final Condition changed = lock.newCondition();
  private final HostQueues queues;
  private final Runnable needMore;
  private final List<PendingLink> lastRound = new ArrayList<>();

  private int open;
  private int idle;
  private boolean timekeeper;
  private boolean stopped;

  /**
   * An empty schedule.
   *
   * @param needMore is called if there is work and no thread waits for it
   */
  Schedule(LinkOptions options, Runnable needMore) {
    this.queues = new HostQueues(options);
    this.needMore = needMore;
  }

  /** Adds a link that was not requested yet. */
  void add(PendingLink check) {
    lock.lock();
    try {
      open++;
      queues.enqueue(check);
    } finally {
      lock.unlock();
    }
  }

  /** A link that is ready, and its host. */
  record Task(PendingLink check, HostQueue host) {}

  /** The next link to request; waits for one, and is empty at the end. */
  Optional<Task> take() {
    lock.lock();
    try {
      while (!stopped) {
        long now = System.nanoTime();
        releaseLastRound(now);
        if (open == 0) {
          break;
        }
        queues.promote(now);
        Optional<HostQueue> host = queues.next(now);
        if (host.isPresent()) {
          PendingLink check = queues.start(host.get(), now);
          wakeAnother();
          return Optional.of(new Task(check, host.get()));
        }
        await(now);
      }
      changed.signalAll();
      return Optional.empty();
    } finally {
      lock.unlock();
    }
  }

  private void wakeAnother() {
    if (!queues.isAnyReady() && (timekeeper || !queues.isAnyLater())) {
      return;
    }
    if (idle > 0) {
      changed.signal();
    } else {
      needMore.run();
    }
  }

  /**
   * Called in a loop. One of the waiting threads waits with a time-out; the others wait for a
   * signal.
   */
  @SuppressWarnings("WaitNotInLoop")
  private void await(long now) {
    idle++;
    try {
      long wait = queues.untilNext(now);
      if (timekeeper || wait == Long.MAX_VALUE) {
        changed.awaitUninterruptibly();
        return;
      }
      timekeeper = true;
      try {
        changed.awaitNanos(wait);
      } catch (InterruptedException stop) {
        stopped = true;
      } finally {
        timekeeper = false;
      }
    } finally {
      idle--;
    }
  }

  /** The number of consecutive pauses that the host of a link requested. */
  int pauses(HostQueue host) {
    lock.lock();
    try {
      return host.pauses;
    } finally {
      lock.unlock();
    }
  }

  /** Whether the host of a link is no longer requested. */
  boolean isGivenUp(HostQueue host) {
    lock.lock();
    try {
      return host.givenUp;
    } finally {
      lock.unlock();
    }
  }

  /**
   * Takes a link back after an answer.
   *
   * @param silent whether nothing came of it in time
   */
  void give(Task task, NextStep turn, boolean silent) {
    lock.lock();
    try {
      long now = System.nanoTime();
      PendingLink check = task.check();
      HostQueue host = task.host();
      host.active--;
      host.learn(turn.parkMillis() > 0, silent);
      host.park(now, TimeUnit.MILLISECONDS.toNanos(turn.parkMillis()));
      if (turn instanceof NextStep.Go go) {
        queues.later(
            check, now + TimeUnit.MILLISECONDS.toNanos(go.delayMillis()), go.delayMillis() > 0);
      } else {
        open--;
        if (turn instanceof NextStep.Later) {
          check.notBefore = now + BREATH_NANOS;
          lastRound.add(check);
        }
      }
      queues.settle(host);
      queues.promote(now);
      if (open == 0) {
        releaseLastRound(now);
        changed.signalAll();
      } else {
        wakeAnother();
      }
    } finally {
      lock.unlock();
    }
  }

  private void releaseLastRound(long now) {
    if (open > 0 || lastRound.isEmpty()) {
      return;
    }
    open = lastRound.size();
    for (PendingLink check : lastRound) {
      check.lastRound = true;
      queues.later(check, check.notBefore, check.notBefore - now > 0);
    }
    lastRound.clear();
  }

  /** Stops the schedule. */
  void stop() {
    lock.lock();
    try {
      stopped = true;
      changed.signalAll();
    } finally {
      lock.unlock();
    }
  }

  /** How every host was treated. */
  List<HostSummary> summary() {
    lock.lock();
    try {
      return queues.hosts().stream()
          .map(
              host ->
                  new HostSummary(
                      host.name, host.requests, TimeUnit.NANOSECONDS.toMillis(host.parkedNanos)))
          .sorted(
              Comparator.comparingInt(HostSummary::requests)
                  .reversed()
                  .thenComparing(HostSummary::name))
          .toList();
    } finally {
      lock.unlock();
    }
  }

  /** The statistics of the hosts. */
  CheckProgress progress(int done, int total) {
    lock.lock();
    try {
      return CheckProgress.of(queues.hosts(), done, total, System.nanoTime());
    } finally {
      lock.unlock();
    }
  }
}
