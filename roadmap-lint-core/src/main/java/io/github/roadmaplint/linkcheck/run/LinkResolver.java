package io.github.roadmaplint.linkcheck.run;

import io.github.roadmaplint.cache.CacheDirectory;
import io.github.roadmaplint.cache.UserCache;
import io.github.roadmaplint.disk.WriteBoundary;
import io.github.roadmaplint.linkcheck.CachedLink;
import io.github.roadmaplint.linkcheck.CheckOutcome;
import io.github.roadmaplint.linkcheck.CheckProgress;
import io.github.roadmaplint.linkcheck.CheckResult;
import io.github.roadmaplint.linkcheck.Ledger;
import io.github.roadmaplint.linkcheck.LinkChecker;
import io.github.roadmaplint.linkcheck.RequestUrls;
import io.github.roadmaplint.parallel.Background;
import io.github.roadmaplint.rule.Verdict;
import io.github.roadmaplint.rule.VerdictCause;
import io.github.roadmaplint.text.Quoted;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;

/** Finds a verdict on every link: from its text, from the ledger, or with a request. */
final class LinkResolver {
  /** Causes that do not describe the link itself, so that the next run checks it again. */
  private static final Set<VerdictCause> NOT_OF_THE_LINK =
      Set.of(VerdictCause.NOT_REQUESTED, VerdictCause.CONFIGURED, VerdictCause.NO_NETWORK);

  private final LinkRequest request;
  private final WriteBoundary boundary;
  private final LinkChecker checker;
  private final Map<String, CheckOutcome> outcomes = new HashMap<>();
  private final Map<String, CachedLink> memories = new HashMap<>();
  private final Set<String> remembered = new HashSet<>();
  private final List<String> notes = new ArrayList<>();
  private final AtomicInteger requested = new AtomicInteger();
  private boolean failed;
  private volatile boolean begun;

  /**
   * For one run.
   *
   * @param boundary whose symbolic links the ledger is not written through
   */
  LinkResolver(LinkRequest request, WriteBoundary boundary) {
    this.request = request;
    this.boundary = boundary;
    this.checker = new LinkChecker(request.options());
  }

  LinkChecker checker() {
    return checker;
  }

  /** Problems of the ledger or of this program, in sentences without full stop. */
  List<String> notes() {
    List<String> all = new ArrayList<>(notes);
    Map<String, String> failures = new TreeMap<>(checker.failures());
    failures.entrySet().stream()
        .findFirst()
        .ifPresent(
            first ->
                all.add(
                    failures.size()
                        + (failures.size() == 1 ? " link" : " links")
                        + " could not be checked because of an internal error, the first is "
                        + first.getKey()
                        + ": "
                        + first.getValue()));
    return all;
  }

  /** The progress of the requests; empty before the first request. */
  Optional<CheckProgress> progress() {
    return begun ? Optional.of(checker.progress()) : Optional.empty();
  }

  /** The result of a link, with or without a request. */
  CheckOutcome outcome(String url) {
    return outcomes.getOrDefault(url, notRequested());
  }

  /** The entry of a link in the ledger. */
  Optional<CachedLink> memory(String url) {
    return Optional.ofNullable(memories.get(url));
  }

  /** Whether what is known of a link is from an earlier run. */
  boolean isRemembered(String url) {
    return remembered.contains(url);
  }

  /**
   * Whether a ledger that the owner of the run has named could not be used, or this program failed.
   */
  boolean hasFailed() {
    return failed || !checker.failures().isEmpty();
  }

  /** The broken links whose archived copies are looked up, in order. */
  List<String> broken() {
    return outcomes.entrySet().stream()
        .filter(entry -> entry.getValue().isBroken() && !entry.getValue().cause().isOfUrl())
        .map(Map.Entry::getKey)
        .sorted()
        .toList();
  }

  /**
   * Looks for verdicts.
   *
   * @return for how many links requests were made
   */
  int answer(LinkIndex stock) {
    answer(answerOffline(stock));
    return requested.get();
  }

  private List<String> answerOffline(LinkIndex stock) {
    List<String> unknown = new ArrayList<>();
    for (String url : stock.places().keySet()) {
      Optional<CheckOutcome> known = stock.known(url);
      if (known.isPresent()) {
        outcomes.put(url, known.get());
      } else {
        unknown.add(url);
      }
    }
    return unknown;
  }

  private void answer(List<String> urls) {
    if (urls.isEmpty()) {
      return;
    }
    Optional<Path> ledger = request.ledger().file();
    try {
      if (ledger.isPresent() && request.network()) {
        askAndRemember(urls, ledger.get());
      } else if (ledger.isPresent()) {
        remember(urls, ledger.get());
      } else if (request.network()) {
        ask(urls, this::take);
      } else {
        notes.add(
            "No results are cached: name a ledger, or a cache folder with the variable "
                + UserCache.VARIABLE);
      }
    } catch (IOException | UncheckedIOException refused) {
      failed = request.ledger().named();
      notes.add(unusable(ledger.map(Path::toString).orElse(""), refused));
      if (request.network() && !checker.isStopped()) {
        ask(urls.stream().filter(url -> !outcomes.containsKey(url)).toList(), this::take);
      }
    }
  }

  private static String unusable(String ledger, Exception refused) {
    return "The ledger " + Quoted.of(ledger, 200) + " cannot be used: " + reason(refused);
  }

  /** The message of the file system without the repeated file name. */
  private static String reason(Exception refused) {
    Throwable cause = refused.getCause() instanceof IOException io ? io : refused;
    return cause instanceof FileSystemException system && system.getReason() == null
        ? "it is not readable and writable"
        : String.valueOf(cause.getMessage());
  }

  private void remember(List<String> urls, Path file) throws IOException {
    Ledger.Contents ledger = Ledger.read(file);
    noteBadLines(ledger.badLines());
    if (ledger.memories().isEmpty()) {
      notes.add("No results are cached in " + Quoted.of(file.toString(), 200));
    }
    for (String url : urls) {
      Optional.ofNullable(ledger.memories().get(RequestUrls.key(url).orElse("")))
          .ifPresent(memory -> recall(url, memory));
    }
  }

  private void noteBadLines(int count) {
    if (count > 0) {
      notes.add(
          count == 1
              ? "1 line of the ledger is invalid and is ignored"
              : count + " lines of the ledger are invalid and are ignored");
    }
  }

  private void recall(String url, CachedLink memory) {
    outcomes.put(url, memory.outcome());
    memories.put(url, memory);
    remembered.add(url);
  }

  private void ask(List<String> urls, Consumer<CheckResult> results) {
    begun = true;
    checker.check(urls, results);
  }

  private void askAndRemember(List<String> urls, Path file) throws IOException {
    Instant now = Instant.now();
    List<String> stale = new ArrayList<>();
    try (Ledger ledger = open(file);
        Flusher flusher = new Flusher(ledger)) {
      noteBadLines(ledger.badLines());
      for (String url : urls) {
        Optional<CachedLink> memory =
            request.fresh() || ledger.isEmpty()
                ? Optional.empty()
                : RequestUrls.key(url).flatMap(ledger::get);
        if (memory.filter(old -> old.isFresh(now, request.maxAge())).isPresent()) {
          recall(url, memory.get());
        } else {
          stale.add(url);
        }
      }
      flusher.start();
      ask(stale, result -> take(ledger, result));
    }
  }

  /**
   * A ledger in the cache folder that is too large is replaced with an empty one, because it is
   * only a cache.
   */
  private Ledger open(Path path) throws IOException {
    Path file = boundary.resolve(path);
    if (!request.ledger().named()) {
      CacheDirectory.deleteOld(file.resolveSibling(""));
      if (Ledger.isTooLarge(file)) {
        Files.delete(file);
        notes.add("The ledger was too large and was replaced with an empty one");
      }
    }
    return Ledger.open(file, boundary);
  }

  private void take(CheckResult result) {
    outcomes.put(result.url(), result.outcome());
    if (result.outcome().attempts() > 0) {
      requested.incrementAndGet();
    }
  }

  private void take(Ledger ledger, CheckResult result) {
    take(result);
    CheckOutcome outcome = result.outcome();
    if (!NOT_OF_THE_LINK.contains(outcome.cause()) && !result.key().isEmpty()) {
      memories.put(result.url(), ledger.put(result.key(), outcome, Instant.now()));
    }
  }

  private CheckOutcome notRequested() {
    return CheckOutcome.notRequested(
        Verdict.UNCHECKED,
        VerdictCause.NOT_REQUESTED,
        request.network() ? "Not requested: the run was stopped" : "Not checked yet");
  }

  /**
   * Writes new results to the ledger at short intervals. Its thread is never interrupted, because
   * that would close the file of the ledger.
   */
  private static final class Flusher implements AutoCloseable {
    private static final long PAUSE_MILLIS = 50;

    private final Ledger ledger;
    private final CountDownLatch over = new CountDownLatch(1);
    private final Background thread = new Background("roadmap-lint-ledger", this::flush);

    Flusher(Ledger ledger) {
      this.ledger = ledger;
    }

    void start() {
      thread.start();
    }

    private void flush() throws InterruptedException {
      while (!over.await(PAUSE_MILLIS, TimeUnit.MILLISECONDS)) {
        ledger.flush();
      }
    }

    @Override
    public void close() {
      over.countDown();
      thread.close();
    }
  }
}
