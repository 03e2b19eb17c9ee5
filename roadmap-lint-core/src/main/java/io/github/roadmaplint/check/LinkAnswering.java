package io.github.roadmaplint.check;

import io.github.roadmaplint.disk.WriteBoundary;
import io.github.roadmaplint.link.Cause;
import io.github.roadmaplint.link.Ledger;
import io.github.roadmaplint.link.LinkChecker;
import io.github.roadmaplint.link.Memory;
import io.github.roadmaplint.link.Outcome;
import io.github.roadmaplint.link.Progress;
import io.github.roadmaplint.link.Result;
import io.github.roadmaplint.link.Urls;
import io.github.roadmaplint.link.Verdict;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/** Finds a verdict on every link: from what is written, from the ledger, or by asking. */
final class LinkAnswering {
  private final LinkRequest request;
  private final WriteBoundary boundary;
  private final LinkChecker checker;
  private final Map<String, Outcome> outcomes = new HashMap<>();
  private final Map<String, Memory> memories = new HashMap<>();
  private final List<String> notes = new ArrayList<>();
  private volatile boolean begun;

  /**
   * For one run.
   *
   * @param boundary whose symbolic links the ledger is not written through
   */
  LinkAnswering(LinkRequest request, WriteBoundary boundary) {
    this.request = request;
    this.boundary = boundary;
    this.checker = new LinkChecker(request.options());
  }

  LinkChecker checker() {
    return checker;
  }

  /** What is there to say about the ledger. */
  List<String> notes() {
    return notes;
  }

  /** How far the asking is; nothing before the first link is asked for. */
  Optional<Progress> progress() {
    return begun ? Optional.of(checker.progress()) : Optional.empty();
  }

  /** What is known of a link now, asked for or not. */
  Outcome outcome(String url) {
    return outcomes.getOrDefault(url, unasked());
  }

  /** What the ledger holds of a link now. */
  Optional<Memory> memory(String url) {
    return Optional.ofNullable(memories.get(url));
  }

  /** The links that have to be replaced, in order: only those that somebody has asked for. */
  List<String> broken() {
    return outcomes.entrySet().stream()
        .filter(entry -> entry.getValue().isBroken() && entry.getValue().cause() != Cause.WRITTEN)
        .map(Map.Entry::getKey)
        .sorted()
        .toList();
  }

  /**
   * Looks for verdicts.
   *
   * @return how many links were asked for
   */
  int answer(LinkStock stock) {
    return answer(answerOffline(stock));
  }

  private List<String> answerOffline(LinkStock stock) {
    List<String> unknown = new ArrayList<>();
    for (String url : stock.places().keySet()) {
      Optional<Outcome> known = stock.known(url);
      if (known.isPresent()) {
        outcomes.put(url, known.get());
      } else {
        unknown.add(url);
      }
    }
    return unknown;
  }

  private int answer(List<String> urls) {
    if (urls.isEmpty()) {
      return 0;
    }
    try {
      return request.network() ? askAndRemember(urls) : remember(urls);
    } catch (IOException | UncheckedIOException refused) {
      notes.add(
          "The ledger "
              + request.ledger().getFileName()
              + " cannot be used: "
              + refused.getMessage());
      return request.network() ? askOnly(urls) : 0;
    }
  }

  private int remember(List<String> urls) throws IOException {
    Map<String, Memory> ledger = Ledger.read(request.ledger());
    for (String url : urls) {
      Optional.ofNullable(ledger.get(Urls.key(url).orElse("")))
          .ifPresent(memory -> recall(url, memory));
    }
    return 0;
  }

  private void recall(String url, Memory memory) {
    outcomes.put(url, memory.outcome());
    memories.put(url, memory);
  }

  private int askOnly(List<String> urls) {
    List<String> left = urls.stream().filter(url -> !outcomes.containsKey(url)).toList();
    begun = true;
    checker.check(left, result -> outcomes.put(result.url(), result.outcome()));
    return left.size();
  }

  private int askAndRemember(List<String> urls) throws IOException {
    Instant now = Instant.now();
    List<String> stale = new ArrayList<>();
    try (Ledger ledger = Ledger.open(request.ledger(), boundary);
        Flusher flusher = new Flusher(ledger)) {
      for (String url : urls) {
        Optional<Memory> memory =
            request.fresh() || ledger.isEmpty()
                ? Optional.empty()
                : Urls.key(url).flatMap(ledger::get);
        if (memory.filter(old -> old.isFresh(now, request.maxAge())).isPresent()) {
          recall(url, memory.get());
        } else {
          stale.add(url);
        }
      }
      flusher.start();
      begun = true;
      checker.check(stale, result -> take(ledger, result));
    }
    return stale.size();
  }

  private void take(Ledger ledger, Result result) {
    Outcome outcome = result.outcome();
    outcomes.put(result.url(), outcome);
    boolean foundOut = outcome.cause() != Cause.UNASKED && outcome.cause() != Cause.CONFIGURED;
    if (foundOut && !result.key().isEmpty()) {
      memories.put(result.url(), ledger.put(result.key(), outcome, Instant.now()));
    }
  }

  private Outcome unasked() {
    return Outcome.unasked(
        Verdict.UNCERTAIN,
        Cause.UNASKED,
        request.network() ? "Not asked for: the run was stopped" : "Not asked for yet");
  }

  /**
   * Lets nothing that was learned wait for long. Its thread is never interrupted: that would close
   * the file under the ledger.
   */
  private static final class Flusher implements AutoCloseable {
    private static final long PAUSE_MILLIS = 50;

    private final Ledger ledger;
    private final CountDownLatch over = new CountDownLatch(1);

    Flusher(Ledger ledger) {
      this.ledger = ledger;
    }

    void start() {
      Thread thread = new Thread(this::flush, "roadmap-lint-ledger");
      thread.setDaemon(true);
      thread.start();
    }

    private void flush() {
      try {
        while (!over.await(PAUSE_MILLIS, TimeUnit.MILLISECONDS)) {
          ledger.flush();
        }
      } catch (InterruptedException stop) {
        // The ledger is closed next, which writes the rest.
      } catch (UncheckedIOException full) {
        // Said when it is closed.
      }
    }

    @Override
    public void close() {
      over.countDown();
    }
  }
}
