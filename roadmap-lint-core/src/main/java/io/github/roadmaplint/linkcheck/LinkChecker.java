package io.github.roadmaplint.linkcheck;

import io.github.roadmaplint.linkcheck.Schedule.Task;
import io.github.roadmaplint.rule.Verdict;
import io.github.roadmaplint.rule.VerdictCause;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import java.util.function.Supplier;
import okhttp3.HttpUrl;
import org.jspecify.annotations.Nullable;

/**
 * Checks links in parallel, within the rate limits, and returns a verdict on each. One object makes
 * one run.
 */
public final class LinkChecker {
  /** In bytes: there are many threads, and their stacks are small. */
  private static final int STACK = 512 * 1024;

  private final LinkOptions options;
  private final List<SiteAdapter> sites;
  private final GuardedSockets sockets;
  private final Reachability reachability;
  private final Clients clients;
  private final Fetcher asker;
  private final ResponseClassifier judge;
  private final Schedule schedule;
  private final ConcurrentLinkedQueue<Thread> threads = new ConcurrentLinkedQueue<>();
  private final AtomicInteger threadCount = new AtomicInteger();
  private final AtomicInteger done = new AtomicInteger();
  private final AtomicReference<@Nullable Throwable> failure = new AtomicReference<>();
  private final Map<String, String> failures = new ConcurrentHashMap<>();
  private volatile int total;
  private volatile boolean stopped;
  private volatile Optional<RequestDeduplicator> plan = Optional.empty();

  /** A run with these options. */
  public LinkChecker(LinkOptions options) {
    this(options, Certificates::ofJvm, sites(options));
  }

  LinkChecker(LinkOptions options, Supplier<Certificates> certificates, List<SiteAdapter> sites) {
    this(options, certificates, sites, new HostNames());
  }

  LinkChecker(
      LinkOptions options,
      Supplier<Certificates> certificates,
      List<SiteAdapter> sites,
      HostNames names) {
    this.options = options;
    this.sites = List.copyOf(sites);
    this.sockets = new GuardedSockets(options.guard());
    this.reachability = new Reachability(names);
    this.clients = new Clients(sockets, names, certificates);
    this.asker = new Fetcher(clients);
    this.judge = new ResponseClassifier(options, reachability);
    this.schedule = new Schedule(options, this::startThread);
  }

  private static List<SiteAdapter> sites(LinkOptions options) {
    List<SiteAdapter> sites = new ArrayList<>();
    sites.add(new YouTube("https://www.youtube.com/"));
    options
        .githubToken()
        .ifPresent(token -> sites.add(new GitHub("https://api.github.com/", token)));
    return sites;
  }

  /**
   * Checks links and returns when each has a verdict, or after {@link #stop}, when some links have
   * none. An exception that is not caused by one link ends the run, and is thrown here.
   *
   * @param urls as written; URLs with the same request are requested once
   * @param results receives each verdict as soon as it is known, from any thread, one at a time
   */
  public void check(Collection<String> urls, Consumer<CheckResult> results) {
    RequestDeduplicator wanted = new RequestDeduplicator(options, sites, results);
    plan = Optional.of(wanted);
    List<PendingLink> checks = wanted.plan(urls);
    total = checks.size();
    checks.forEach(schedule::add);
    startThread();
    for (Thread thread = threads.poll(); thread != null; thread = threads.poll()) {
      join(thread);
    }
    clients.close();
    Throwable failed = failure.get();
    if (failed instanceof Error error) {
      throw error;
    }
    if (failed instanceof RuntimeException exception) {
      throw exception;
    }
  }

  /** Ends the run as soon as possible; existing verdicts are kept. */
  public void stop() {
    stopped = true;
    schedule.stop();
    asker.stop();
  }

  /** Whether the run was stopped before its end. */
  public boolean isStopped() {
    return stopped;
  }

  /** Whether no server has answered, because there is no way to any from here. */
  public boolean isOffline() {
    return reachability.isOffline();
  }

  /** Links whose check failed with an exception; their verdicts are uncertain. */
  public Map<String, String> failures() {
    return Map.copyOf(failures);
  }

  /** The progress of the run. */
  public CheckProgress progress() {
    return schedule.progress(done.get(), total);
  }

  /** How many connections were made. */
  public int connections() {
    return sockets.connections();
  }

  /** The requested hosts, most requests first. */
  public List<HostSummary> hosts() {
    return schedule.summary();
  }

  private void startThread() {
    int number = threadCount.incrementAndGet();
    if (number > options.connections() || number > Math.max(1, total)) {
      threadCount.decrementAndGet();
      return;
    }
    Thread thread = new Thread(null, this::work, "roadmap-lint-link-" + number, STACK);
    thread.setDaemon(true);
    try {
      thread.start();
      threads.add(thread);
    } catch (OutOfMemoryError noThread) {
      if (number == 1) {
        throw noThread;
      }
      // The existing threads do the work; the count is not reset, so that no more threads are
      // started.
    }
  }

  private void join(Thread thread) {
    try {
      thread.join();
    } catch (InterruptedException interrupted) {
      stop();
      Thread.currentThread().interrupt();
    }
  }

  /** A thread that dies would leave the others waiting for its link. */
  private void work() {
    try {
      for (Optional<Task> next = schedule.take(); next.isPresent(); next = schedule.take()) {
        work(next.get());
      }
    } catch (RuntimeException | Error failed) {
      failure.compareAndSet(null, failed);
      stop();
    }
  }

  private void work(Task task) {
    PendingLink check = task.check();
    NextStep turn;
    boolean silent = false;
    try {
      if (schedule.isGivenUp(task.host())) {
        turn = giveUp(check);
      } else {
        do {
          FetchResult answer = asker.ask(ask(check));
          silent =
              answer instanceof FetchResult.Failure failed
                  && failed.kind() == FetchResult.Kind.TIMEOUT;
          turn = judge.turn(check, answer, schedule.pauses(task.host()));
        } while (goesOn(turn) && check.isVisiting(task.host().name) && !stopped);
      }
    } catch (RuntimeException | StackOverflowError failed) {
      turn = failed(check, failed);
    }
    if (turn instanceof NextStep.Done verdict && !stopped) {
      done.incrementAndGet();
      plan.ifPresent(wanted -> wanted.finish(check, verdict));
    }
    schedule.give(task, turn, silent);
  }

  private static boolean goesOn(NextStep turn) {
    return turn instanceof NextStep.Go go && go.delayMillis() == 0 && go.parkMillis() == 0;
  }

  private FetchRequest ask(PendingLink check) {
    boolean question =
        check.asksSite()
            && isSameOrigin(check.url, check.site.orElseThrow().question(check.target));
    Map<String, String> headers =
        question ? check.site.orElseThrow().headers() : options.headers(check.url);
    long patience = options.timeoutMillis(check.url);
    return new FetchRequest(
        check.url,
        check.profile,
        check.cookies.of(check.url),
        headers,
        part(check),
        check.lastRound ? patience * 5 / 4 : patience);
  }

  private static PageReader.Part part(PendingLink check) {
    if (check.asksSite()) {
      return check.site.orElseThrow().part();
    }
    return check.fragments.isEmpty() ? PageReader.Part.BEGINNING : PageReader.Part.PAGE;
  }

  /** A token for a host must not be sent to another port of it. */
  private static boolean isSameOrigin(HttpUrl one, HttpUrl other) {
    return one.scheme().equals(other.scheme())
        && one.host().equals(other.host())
        && one.port() == other.port();
  }

  private static NextStep giveUp(PendingLink check) {
    CheckOutcome outcome =
        new CheckOutcome(
            Verdict.UNCERTAIN,
            VerdictCause.PLAIN,
            "Its host is paused, so the link was not requested again",
            Optional.empty(),
            false,
            check.attempts - 1,
            check.steps);
    return new NextStep.Done(outcome, Set.of(), 0);
  }

  private NextStep failed(PendingLink check, Throwable failed) {
    String name = failed.getClass().getSimpleName();
    failures.put(check.target.toString(), name);
    return new NextStep.Done(
        CheckOutcome.notRequested(
            Verdict.UNCERTAIN, VerdictCause.PLAIN, "The check failed: " + name),
        Set.of(),
        0);
  }
}
