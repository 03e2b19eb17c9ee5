package io.github.roadmaplint.linkcheck.run;

import io.github.roadmaplint.app.Job;
import io.github.roadmaplint.app.OpenedJob;
import io.github.roadmaplint.disk.WriteBoundary;
import io.github.roadmaplint.engine.Report;
import io.github.roadmaplint.linkcheck.CachedLink;
import io.github.roadmaplint.linkcheck.CheckOutcome;
import io.github.roadmaplint.linkcheck.CheckProgress;
import io.github.roadmaplint.linkcheck.LinkChecker;
import io.github.roadmaplint.linkcheck.Wayback;
import io.github.roadmaplint.text.Secrets;
import io.github.roadmaplint.url.WebUrl;
import io.github.roadmaplint.workspace.ImpossiblePathException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * One link check, from paths to report: collects links, requests those without a cached verdict,
 * and runs the rules on the results.
 */
public final class LinkRun {
  private final Job job;
  private final LinkRequest request;
  private final LinkResolver answering;
  private final LinkChecker checker;

  /** A run that has not begun. */
  public LinkRun(Job job, LinkRequest request) {
    this.job = job;
    this.request = request;
    this.answering = new LinkResolver(request, WriteBoundary.around(job.project().root()));
    this.checker = answering.checker();
  }

  /**
   * Checks.
   *
   * @param threads how many files are checked in parallel, at least 1
   * @param all whether to run every rule, or only the rules about links
   * @throws ImpossiblePathException if a target does not exist or is outside the repository
   */
  public LinkReport run(int threads, boolean all) throws ImpossiblePathException {
    OpenedJob opened = job.open(request.options().guard()::permits);
    opened.rejectIneffective(job, true);
    boolean privateToo = request.options().guard().isOpened() || !request.network();
    LinkIndex stock = new LinkIndex(opened, privateToo).gather();
    stock.places().keySet().removeIf(url -> !isChosen(url));
    Instant begin = Instant.now();
    int requested = answering.answer(stock);
    long millis = Duration.between(begin, Instant.now()).toMillis();
    List<CheckedLink> links = links(stock, copies());
    Report findings = new LinkFindings(opened).of(stock, links, threads, all);
    List<String> notes = new ArrayList<>(request.notes());
    notes.addAll(request.ledger().notes());
    if (!all) {
      notes.addAll(opened.notes());
    }
    notes.addAll(stock.failures());
    notes.addAll(answering.notes());
    if (checker.isOffline()) {
      notes.add(
          "No server answered and none can be reached: check the network. Links that could not be"
              + " requested are uncertain");
    }
    return new LinkReport(
        links,
        findings,
        checker.hosts(),
        requested,
        millis,
        checker.connections(),
        !stock.failures().isEmpty()
            || checker.isStopped()
            || findings.incomplete()
            || answering.hasFailed()
            || checker.isOffline(),
        notes);
  }

  private boolean isChosen(String url) {
    return request.slice().holds(url) && request.shard().holds(WebUrl.of(url).host());
  }

  /** Ends the run as soon as possible; the results so far are reported and stored. */
  public void stop() {
    checker.stop();
  }

  /** The progress of the run; empty before the first request. */
  public Optional<CheckProgress> progress() {
    return answering.progress();
  }

  private Map<String, String> copies() {
    if (!request.suggest() || checker.isStopped()) {
      return Map.of();
    }
    List<String> urls =
        answering.broken().stream().filter(url -> Secrets.hide(url).equals(url)).toList();
    return new Wayback(request.options()).copies(urls);
  }

  private List<CheckedLink> links(LinkIndex stock, Map<String, String> copies) {
    List<CheckedLink> links = new ArrayList<>();
    stock
        .places()
        .forEach(
            (url, places) -> {
              CheckOutcome outcome = answering.outcome(url);
              Optional<CachedLink> memory = answering.memory(url);
              links.add(
                  new CheckedLink(
                      stock.shown(url),
                      outcome,
                      memory,
                      answering.isRemembered(url),
                      PendingConfirmation.of(outcome, memory, request.confirmDays()),
                      Optional.ofNullable(copies.get(url)),
                      places));
            });
    return links;
  }
}
