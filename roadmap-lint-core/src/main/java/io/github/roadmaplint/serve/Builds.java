package io.github.roadmaplint.serve;

import java.util.concurrent.TimeUnit;

/** The newest version of the page. Requests can wait for a newer one. */
final class Builds {
  /** The number of requests that can wait at a time. */
  static final int MOST_WAITING = 16;

  private Build newest;
  private int waiting;
  private boolean ended;

  /**
   * A version of the page.
   *
   * @param name letters, digits and hyphens; before the last hyphen the name of the audit
   * @param page in UTF-8; not to be changed
   * @param edited the part of the page about the edited page, in UTF-8; not to be changed
   */
  @SuppressWarnings("ArrayRecordComponent") // builds are compared by name
  record Build(String name, byte[] page, byte[] edited) {}

  Builds(Build first) {
    this.newest = first;
  }

  synchronized Build newest() {
    return newest;
  }

  synchronized void replace(Build build) {
    newest = build;
    notifyAll();
  }

  /** Whether a browser shows the page. */
  synchronized boolean isAwaited() {
    return waiting > 0;
  }

  /** Whether another request can wait. */
  synchronized boolean enter() {
    if (ended || waiting == MOST_WAITING) {
      return false;
    }
    waiting++;
    return true;
  }

  synchronized void leave() {
    waiting--;
  }

  /** Waits until there is a build with another name, for a limited time; returns the newest one. */
  synchronized Build after(String name, long milliseconds) throws InterruptedException {
    long end = System.nanoTime() + TimeUnit.MILLISECONDS.toNanos(milliseconds);
    long left = milliseconds;
    while (!ended && left > 0 && newest.name().equals(name)) {
      wait(left);
      left = TimeUnit.NANOSECONDS.toMillis(end - System.nanoTime());
    }
    return newest;
  }

  /** Ends all waiting. */
  synchronized void end() {
    ended = true;
    notifyAll();
  }
}
