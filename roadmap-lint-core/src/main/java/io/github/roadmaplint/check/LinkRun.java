package io.github.roadmaplint.check;

import io.github.roadmaplint.check.Selection.ImpossiblePathException;
import io.github.roadmaplint.layout.Entry;
import io.github.roadmaplint.link.Cause;
import io.github.roadmaplint.link.Ledger;
import io.github.roadmaplint.link.LinkChecker;
import io.github.roadmaplint.link.Memory;
import io.github.roadmaplint.link.Outcome;
import io.github.roadmaplint.link.Progress;
import io.github.roadmaplint.link.Result;
import io.github.roadmaplint.link.Urls;
import io.github.roadmaplint.link.Verdict;
import io.github.roadmaplint.link.Wayback;
import io.github.roadmaplint.rule.LinkAnswers;
import io.github.roadmaplint.rule.Rule;
import io.github.roadmaplint.rules.Rules;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/**
 * One check of links, from paths to report: takes them down, asks for those whose verdict is not
 * remembered, and lets the rules say what that means.
 */
public final class LinkRun {
  private final Job job;
  private final LinkRequest request;
  private final LinkChecker checker;
  private final Map<String, Outcome> outcomes = new HashMap<>();
  private final Map<String, Memory> memories = new HashMap<>();
  private final List<String> notes = new ArrayList<>();
  private volatile boolean begun;

  /** A run that has not begun. */
  public LinkRun(Job job, LinkRequest request) {
    this.job = job;
    this.request = request;
    this.checker = new LinkChecker(request.options());
  }

  /**
   * Checks.
   *
   * @param threads how many files are looked at at a time, at least 1
   * @param all whether every rule has its say, or only those about links
   * @throws ImpossiblePathException if a target does not exist or lies outside the repository
   */
  public LinkReport run(int threads, boolean all) throws ImpossiblePathException {
    Job.Opened opened = job.open();
    boolean privateToo = request.options().guard().isOpened() || !request.network();
    LinkStock stock = new LinkStock(opened, privateToo).gather();
    stock.places().keySet().removeIf(url -> !request.slice().holds(url));
    Instant begin = Instant.now();
    List<String> unknown = answerOffline(stock);
    int asked = answer(unknown);
    long millis = java.time.Duration.between(begin, Instant.now()).toMillis();
    Map<String, String> copies = copies();
    List<CheckedLink> links = links(stock, copies);
    Report findings = findings(opened, stock, links, threads, all);
    return new LinkReport(
        links,
        findings,
        checker.hosts(),
        asked,
        millis,
        checker.connections(),
        stock.isIncomplete() || checker.isStopped() || findings.incomplete() || !notes.isEmpty(),
        notes);
  }

  /** Ends the run as soon as possible; what was found out by then is reported and remembered. */
  public void stop() {
    checker.stop();
  }

  /** How far the run is; nothing before the first link is asked for. */
  public Optional<Progress> progress() {
    return begun ? Optional.of(checker.progress()) : Optional.empty();
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
    try (Ledger ledger = Ledger.open(request.ledger());
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
    if (outcome.cause() != Cause.UNASKED && !result.key().isEmpty()) {
      memories.put(result.url(), ledger.put(result.key(), outcome, Instant.now()));
    }
  }

  private Map<String, String> copies() {
    if (!request.suggest() || checker.isStopped()) {
      return Map.of();
    }
    List<String> broken =
        outcomes.entrySet().stream()
            .filter(
                entry -> entry.getValue().isBroken() && entry.getValue().cause() != Cause.WRITTEN)
            .map(Map.Entry::getKey)
            .sorted()
            .toList();
    return new Wayback(request.options()).copies(broken);
  }

  private List<CheckedLink> links(LinkStock stock, Map<String, String> copies) {
    List<CheckedLink> links = new ArrayList<>();
    stock
        .places()
        .forEach(
            (url, places) -> {
              Outcome outcome = outcomes.getOrDefault(url, unasked());
              Optional<Memory> memory = Optional.ofNullable(memories.get(url));
              int days = memory.map(Memory::daysBroken).orElse(request.confirmDays());
              boolean confirmed = outcome.isBroken() && days >= request.confirmDays();
              links.add(
                  new CheckedLink(
                      Urls.shown(url),
                      outcome,
                      memory,
                      confirmed,
                      Optional.ofNullable(copies.get(url)),
                      places));
            });
    return links;
  }

  private Outcome unasked() {
    return Outcome.unasked(
        Verdict.UNCERTAIN,
        Cause.UNASKED,
        request.network() ? "Not asked for: the run was stopped" : "Not asked for yet");
  }

  private Report findings(
      Job.Opened opened, LinkStock stock, List<CheckedLink> links, int threads, boolean all) {
    LinkAnswers answers = answers(stock, links);
    List<Rule> rules = new ArrayList<>();
    for (Rule rule : opened.rules()) {
      if (all || LinkStock.OFFLINE_RULES.contains(rule.info().id())) {
        rules.add(rule);
      }
    }
    rules.addAll(Rules.online(answers));
    Selection chosen = all ? opened.selection() : worthLooking(opened.selection(), links);
    Report report = opened.linter(rules).check(chosen, threads, done -> {});
    return all ? report.withNotes(opened.mendings().notes()) : aboutLinks(report, links);
  }

  /** Without what the offline rules say of links that were asked for all the same. */
  private static Report aboutLinks(Report report, List<CheckedLink> links) {
    Set<LinkPlace> written = new HashSet<>();
    links.stream()
        .filter(link -> link.outcome().cause() == Cause.WRITTEN)
        .forEach(link -> written.addAll(link.places()));
    List<Finding> findings =
        report.findings().stream()
            .filter(
                finding ->
                    finding.rule().startsWith("link/")
                        || written.contains(new LinkPlace(finding.path(), finding.start())))
            .toList();
    return new Report(
        findings,
        report.rules(),
        report.files(),
        report.leftOut(),
        report.suppressed(),
        report.incomplete());
  }

  private static Selection worthLooking(Selection selection, List<CheckedLink> links) {
    Set<String> paths = new HashSet<>();
    for (CheckedLink link : links) {
      Outcome outcome = link.outcome();
      boolean plain = outcome.move().isEmpty() && !outcome.missingFragment();
      if (outcome.verdict() != Verdict.ALIVE || !plain) {
        link.places().forEach(place -> paths.add(place.path()));
      }
    }
    List<Entry> entries =
        selection.entries().stream().filter(entry -> paths.contains(entry.path())).toList();
    return new Selection(entries, new TreeMap<>(), false);
  }

  private LinkAnswers answers(LinkStock stock, List<CheckedLink> links) {
    Map<String, CheckedLink> byUrl = new HashMap<>();
    int at = 0;
    for (String url : stock.places().keySet()) {
      byUrl.put(url, links.get(at++));
    }
    return url ->
        Optional.ofNullable(byUrl.get(url))
            .flatMap(link -> LinkMeaning.of(link, request.confirmDays()));
  }

  /** Lets nothing that was learned wait for long. */
  private static final class Flusher implements AutoCloseable {
    private static final long PAUSE_MILLIS = 50;

    private final Ledger ledger;
    private final Thread thread = new Thread(this::flush, "roadmap-lint-ledger");

    Flusher(Ledger ledger) {
      this.ledger = ledger;
    }

    void start() {
      thread.setDaemon(true);
      thread.start();
    }

    private void flush() {
      try {
        while (true) {
          Thread.sleep(PAUSE_MILLIS);
          ledger.flush();
        }
      } catch (InterruptedException over) {
        // The ledger is closed next, which writes the rest.
      } catch (UncheckedIOException full) {
        // Said when it is closed.
      }
    }

    @Override
    public void close() {
      thread.interrupt();
    }
  }
}
