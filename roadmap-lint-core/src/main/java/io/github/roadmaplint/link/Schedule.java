package io.github.roadmaplint.link;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.PriorityQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;

/**
 * Decides who asks whom when. Each host has a queue, a limit of connections and a pause between two
 * requests; of the hosts whose turn it is, the one with most links comes first, since the biggest
 * host decides how long a run takes. Waiting for a host never costs a thread.
 */
final class Schedule {
  /** Between the last failure of a link and its last chance. */
  private static final long BREATH_NANOS = TimeUnit.SECONDS.toNanos(2);

  private final ReentrantLock lock = new ReentrantLock();
  private final Condition changed = lock.newCondition();
  private final LinkOptions options;
  private final Runnable needMore;
  private final Map<String, Host> hosts = new HashMap<>();

  /** Hosts whose turn comes later, the soonest first; and those whose turn it is, the biggest. */
  private final PriorityQueue<Host> waiting =
      new PriorityQueue<>((left, right) -> Long.compare(left.turnAt - right.turnAt, 0));

  private final PriorityQueue<Host> ready =
      new PriorityQueue<>(Comparator.comparingInt((Host host) -> host.rank).reversed());
  private final PriorityQueue<Check> delayed =
      new PriorityQueue<>((left, right) -> Long.compare(left.notBefore - right.notBefore, 0));
  private final List<Check> lastRound = new ArrayList<>();

  private int open;
  private int idle;
  private boolean timekeeper;
  private boolean stopped;

  /**
   * An empty schedule.
   *
   * @param needMore is called when there is work and nobody waits for it
   */
  Schedule(LinkOptions options, Runnable needMore) {
    this.options = options;
    this.needMore = needMore;
  }

  /** Adds a link that has not been asked for. */
  void add(Check check) {
    lock.lock();
    try {
      open++;
      enqueue(check);
    } finally {
      lock.unlock();
    }
  }

  /** A link whose turn it is, and the host that it asks. */
  record Task(Check check, Host host) {}

  /** The next link to ask for; waits for one, and is empty when there will be none. */
  Optional<Task> take() {
    lock.lock();
    try {
      while (!stopped) {
        long now = System.nanoTime();
        releaseLastRound(now);
        if (open == 0) {
          break;
        }
        promote(now);
        Host host = ready.poll();
        if (host != null && host.readyAt() - now > 0) {
          // Somebody has asked for a pause since it was its turn.
          host.turnAt = host.readyAt();
          waiting.add(host);
        } else if (host != null) {
          Check check = start(host, now);
          wakeAnother();
          return Optional.of(new Task(check, host));
        } else {
          await(now);
        }
      }
      changed.signalAll();
      return Optional.empty();
    } finally {
      lock.unlock();
    }
  }

  private void wakeAnother() {
    if (ready.isEmpty() && (timekeeper || (waiting.isEmpty() && delayed.isEmpty()))) {
      return;
    }
    if (idle > 0) {
      changed.signal();
    } else {
      needMore.run();
    }
  }

  /**
   * Called in a loop. One of those who wait looks at the clock; the others sleep until they are
   * called.
   */
  @SuppressWarnings("WaitNotInLoop")
  private void await(long now) {
    idle++;
    try {
      long wait = untilNext(now);
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

  private long untilNext(long now) {
    long wait = Long.MAX_VALUE;
    if (!waiting.isEmpty()) {
      wait = Math.max(1, waiting.peek().turnAt - now);
    }
    if (!delayed.isEmpty()) {
      wait = Math.min(wait, Math.max(1, delayed.peek().notBefore - now));
    }
    return wait;
  }

  private void promote(long now) {
    while (!delayed.isEmpty() && delayed.peek().notBefore - now <= 0) {
      enqueue(delayed.poll());
    }
    while (!waiting.isEmpty() && waiting.peek().turnAt - now <= 0) {
      Host host = waiting.poll();
      host.turnAt = host.readyAt();
      if (host.turnAt - now > 0) {
        waiting.add(host);
      } else {
        host.rank = host.queue.size();
        ready.add(host);
      }
    }
  }

  private Check start(Host host, long now) {
    Check check = host.queue.remove();
    host.active++;
    host.requests++;
    host.waiting = false;
    host.nextStart = now + (host.givenUp ? 0 : host.spacingNanos);
    settle(host);
    return check;
  }

  private void enqueue(Check check) {
    Host host = host(check);
    host.queue.add(check);
    settle(host);
  }

  private Host host(Check check) {
    String name = Address.host(check.url);
    Host host = hosts.get(name);
    if (host == null) {
      host = new Host(name, options.spacingNanos(check.url), System.nanoTime());
      hosts.put(name, host);
    }
    return host;
  }

  /** Lets a host wait for its turn if it has anything to wait for. */
  private void settle(Host host) {
    if (!host.waiting && !host.queue.isEmpty() && host.active < options.perHost()) {
      host.waiting = true;
      host.turnAt = host.readyAt();
      waiting.add(host);
    }
  }

  /** How often in a row the host of a link has asked for a pause. */
  int pauses(Host host) {
    lock.lock();
    try {
      return host.pauses;
    } finally {
      lock.unlock();
    }
  }

  /** Whether it makes no sense to ask the host of a link anything more. */
  boolean isGivenUp(Host host) {
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
  void give(Task task, Turn turn, boolean silent) {
    lock.lock();
    try {
      long now = System.nanoTime();
      Check check = task.check();
      Host host = task.host();
      host.active--;
      host.learn(turn.parkMillis() > 0, silent);
      host.park(now, TimeUnit.MILLISECONDS.toNanos(turn.parkMillis()));
      if (turn instanceof Turn.Go go) {
        later(check, now + TimeUnit.MILLISECONDS.toNanos(go.delayMillis()), go.delayMillis() > 0);
      } else {
        open--;
        if (turn instanceof Turn.Later) {
          check.notBefore = now + BREATH_NANOS;
          lastRound.add(check);
        }
      }
      settle(host);
      promote(now);
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

  private void later(Check check, long time, boolean delay) {
    check.notBefore = time;
    if (delay) {
      delayed.add(check);
    } else {
      enqueue(check);
    }
  }

  private void releaseLastRound(long now) {
    if (open > 0 || lastRound.isEmpty()) {
      return;
    }
    open = lastRound.size();
    for (Check check : lastRound) {
      check.lastRound = true;
      later(check, check.notBefore, check.notBefore - now > 0);
    }
    lastRound.clear();
  }

  /** Gives nothing more out. */
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
      return hosts.values().stream()
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

  /** What is there to tell of the hosts. */
  Progress progress(int done, int total) {
    lock.lock();
    try {
      return Progress.of(hosts.values(), done, total, System.nanoTime());
    } finally {
      lock.unlock();
    }
  }
}
