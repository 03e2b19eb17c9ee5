package io.github.roadmaplint.link;

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
final class Plan {
  private static final String MISSING = "The page exists, but has no anchor of that name";
  private static final String UNREAD = "The page exists, but is too large to find the anchor in it";

  private final LinkOptions options;
  private final List<KnownSite> sites;
  private final Consumer<Result> results;
  private final SentSecrets secrets;
  private final Map<Check, List<Wanted>> open = new ConcurrentHashMap<>();

  /** A link that waits for a verdict. */
  private record Wanted(String url, String key, String fragment) {}

  /**
   * An empty plan.
   *
   * @param sites known sites with an API
   * @param results receives each verdict as soon as it is known, from any thread, one at a time
   */
  Plan(LinkOptions options, List<KnownSite> sites, Consumer<Result> results) {
    this.options = options;
    this.sites = sites;
    this.results = results;
    this.secrets = new SentSecrets(options.secrets());
  }

  /**
   * Adds links; called only once.
   *
   * @param urls as written; URLs with the same request become one check
   * @return the links to request
   */
  List<Check> plan(Collection<String> urls) {
    Map<String, Check> checks = new LinkedHashMap<>();
    for (String written : urls) {
      Optional<Address> address = Address.of(written);
      Optional<Outcome> known = address.isEmpty() ? noRequest() : skipped(address.get().url());
      if (known.isPresent()) {
        say(new Result(written, address.map(Address::key).orElse(""), known.get()));
      } else {
        plan(written, address.orElseThrow(), checks);
      }
    }
    return new ArrayList<>(checks.values());
  }

  private void plan(String written, Address address, Map<String, Check> checks) {
    HttpUrl url = address.url();
    Optional<KnownSite> site =
        sites.stream()
            .filter(known -> known.knows(url))
            .filter(known -> address.fragment().isEmpty() || known instanceof YouTube)
            .findFirst();
    String key = site.map(known -> known.question(url)).orElse(url).toString();
    Check check = checks.computeIfAbsent(key, first -> new Check(url, site));
    if (!address.fragment().isEmpty()) {
      check.fragments.add(address.fragment());
    }
    open.computeIfAbsent(check, first -> new ArrayList<>(1))
        .add(new Wanted(written, address.key(), address.fragment()));
  }

  private static Optional<Outcome> noRequest() {
    return Optional.of(
        Outcome.unasked(Verdict.BROKEN, Cause.WRITTEN, "No request is possible for the URL"));
  }

  private Optional<Outcome> skipped(HttpUrl url) {
    return options
        .skip(url)
        .map(
            reason ->
                Outcome.unasked(
                    Verdict.UNCERTAIN,
                    Cause.CONFIGURED,
                    "Skipped by the configuration: " + reason));
  }

  /** Passes the result of a check to all links that wait for it. */
  void finish(Check check, Turn.Done verdict) {
    List<Wanted> wanted = open.remove(check);
    if (wanted == null) {
      return;
    }
    for (Wanted one : wanted) {
      say(new Result(one.url(), one.key(), secrets.hide(of(one, verdict))));
    }
  }

  private static Outcome of(Wanted one, Turn.Done verdict) {
    Outcome outcome = verdict.outcome();
    boolean missing = verdict.missing().contains(one.fragment());
    boolean unread = verdict.unread().contains(one.fragment());
    Optional<Move> move = outcome.move().map(to -> keepPlace(to, one.fragment()));
    return new Outcome(
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

  private synchronized void say(Result result) {
    results.accept(result);
  }
}
