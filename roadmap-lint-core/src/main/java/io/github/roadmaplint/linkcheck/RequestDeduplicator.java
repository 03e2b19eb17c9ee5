package io.github.roadmaplint.linkcheck;

import io.github.roadmaplint.rule.Verdict;
import io.github.roadmaplint.rule.VerdictCause;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import okhttp3.HttpUrl;

/** The requests for all links, and the links that wait for each of them. */
final class RequestDeduplicator {
  private static final String MISSING = "The page exists, but has no anchor of that name";
  private static final String UNREAD =
      "The page exists, but could not be read completely to find the anchor in it";

  private final LinkOptions options;
  private final List<SiteAdapter> sites;
  private final Consumer<CheckResult> results;
  private final SentHeaderValues secrets;
  private final Map<PendingLink, List<Wanted>> open = new ConcurrentHashMap<>();

  /** A link that waits for a verdict. */
  private record Wanted(String url, String key, String fragment) {}

  /**
   * An empty plan.
   *
   * @param sites known sites with an API
   * @param results receives each verdict as soon as it is known, from any thread, one at a time
   */
  RequestDeduplicator(LinkOptions options, List<SiteAdapter> sites, Consumer<CheckResult> results) {
    this.options = options;
    this.sites = sites;
    this.results = results;
    this.secrets = new SentHeaderValues(options.secrets());
  }

  /**
   * Adds links; called only once.
   *
   * @param urls as written; URLs with the same request become one check
   * @return the links to request
   */
  List<PendingLink> plan(Collection<String> urls) {
    Map<String, PendingLink> checks = new LinkedHashMap<>();
    for (String written : urls) {
      Optional<Address> address = Address.of(written);
      Optional<CheckOutcome> known = address.isEmpty() ? noRequest() : skipped(address.get().url());
      if (known.isPresent()) {
        say(new CheckResult(written, address.map(Address::key).orElse(""), known.get()));
      } else {
        plan(written, address.orElseThrow(), checks);
      }
    }
    return new ArrayList<>(checks.values());
  }

  private void plan(String written, Address address, Map<String, PendingLink> checks) {
    HttpUrl url = address.url();
    Optional<SiteAdapter> site =
        sites.stream()
            .filter(known -> known.knows(url))
            .filter(known -> address.fragment().isEmpty() || known instanceof YouTube)
            .findFirst();
    String key = site.map(known -> known.question(url)).orElse(url).toString();
    PendingLink check = checks.computeIfAbsent(key, first -> new PendingLink(url, site));
    if (!address.fragment().isEmpty()) {
      check.fragments.add(address.fragment());
    }
    open.computeIfAbsent(check, first -> new ArrayList<>(1))
        .add(new Wanted(written, address.key(), address.fragment()));
  }

  private static Optional<CheckOutcome> noRequest() {
    return Optional.of(
        CheckOutcome.notRequested(
            Verdict.BROKEN, VerdictCause.MALFORMED, "No request is possible for the URL"));
  }

  private Optional<CheckOutcome> skipped(HttpUrl url) {
    return options
        .skip(url)
        .map(
            reason ->
                CheckOutcome.notRequested(
                    Verdict.UNCERTAIN,
                    VerdictCause.CONFIGURED,
                    "Skipped by the configuration: " + reason));
  }

  /** Passes the result of a check to all links that wait for it. */
  void finish(PendingLink check, NextStep.Done verdict) {
    List<Wanted> wanted = open.remove(check);
    if (wanted == null) {
      return;
    }
    for (Wanted one : wanted) {
      say(new CheckResult(one.url(), one.key(), secrets.hide(of(one, verdict))));
    }
  }

  private static CheckOutcome of(Wanted one, NextStep.Done verdict) {
    CheckOutcome outcome = verdict.outcome();
    boolean missing = verdict.missing().contains(one.fragment());
    boolean unread = verdict.unread().contains(one.fragment());
    Optional<Move> move = outcome.move().map(to -> keepPlace(to, one.fragment()));
    return new CheckOutcome(
        unread ? Verdict.UNCERTAIN : outcome.verdict(),
        outcome.cause(),
        missing ? MISSING : unread ? UNREAD : outcome.reason(),
        move,
        missing,
        outcome.attempts(),
        outcome.steps());
  }

  /** A browser keeps the fragment if a redirect has none. */
  private static Move keepPlace(Move move, String fragment) {
    return fragment.isEmpty() || move.url().indexOf('#') >= 0
        ? move
        : new Move(move.url() + '#' + fragment, move.sameSite());
  }

  private synchronized void say(CheckResult result) {
    results.accept(result);
  }
}
