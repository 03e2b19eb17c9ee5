package io.github.roadmaplint.linkcheck;

import io.github.roadmaplint.linkcheck.FetchResult.Failure;
import io.github.roadmaplint.linkcheck.FetchResult.Head;
import io.github.roadmaplint.rule.Verdict;
import io.github.roadmaplint.rule.VerdictCause;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Semaphore;
import java.util.function.Function;
import okhttp3.HttpUrl;

/**
 * Decides what a response means for a link: a verdict, or the next request. A link is broken only
 * if every attempt fails, with our headers and with those of a browser; a status that may be meant
 * only for robots is uncertain.
 */
final class ResponseClassifier {
  /** After a request for a longer pause, the link is not requested again in this run. */
  private static final long LONGEST_PAUSE_MILLIS = 10_000;

  private static final long SHORT_PAUSE_MILLIS = 2_000;
  private static final Set<Integer> FOR_ROBOTS = Set.of(401, 402, 407, 451);

  /** Redirects without a target: those with a target are handled before. */
  private static final Set<Integer> REDIRECTS = Set.of(301, 302, 303, 307, 308);

  /** Server errors that are usually temporary. */
  private static final Set<Integer> NOT_FINAL =
      Set.of(408, 425, 503, 504, 511, 520, 522, 524, 529, 598, 599);

  /** There are many threads, and a parsed page needs much more memory than its text. */
  private static final int PARSED_AT_ONCE = 4;

  private final Semaphore parsing = new Semaphore(PARSED_AT_ONCE);
  private final LinkOptions options;
  private final Reachability reachability;

  ResponseClassifier(LinkOptions options, Reachability reachability) {
    this.options = options;
    this.reachability = reachability;
  }

  /**
   * Handles a response.
   *
   * @param pauses the number of consecutive pauses that the host requested
   */
  NextStep turn(PendingLink check, FetchResult answer, int pauses) {
    check.steps.add(step(check, answer));
    if (answer instanceof Failure failure) {
      return FailureClassifier.turn(check, reachability.judge(failure, check));
    }
    Head head = (Head) answer;
    reachability.heard(check.url.host());
    check.cookies.keep(check.url, head.headers());
    if (options.accepts(check.target, head.status())) {
      NextStep.Done alive = withPage(head, page -> PageClassifier.alive(check, head, page));
      return accepted(alive, head.status());
    }
    if (head.isRedirect()) {
      return Redirects.follow(check, head);
    }
    return check.asksSite() ? site(check, head, pauses) : status(check, head, pauses);
  }

  /** Parses a page for a classifier, in a limited number of threads. */
  private <T> T withPage(Head head, Function<HtmlPage, T> classifier) {
    parsing.acquireUninterruptibly();
    try {
      return classifier.apply(new HtmlPage(head.text()));
    } finally {
      parsing.release();
    }
  }

  private static NextStep accepted(NextStep.Done alive, int status) {
    CheckOutcome outcome = alive.outcome();
    return new NextStep.Done(
        new CheckOutcome(
            Verdict.ALIVE,
            VerdictCause.CONFIGURED,
            "The server answers " + status + ", which the configuration accepts",
            outcome.move(),
            false,
            outcome.attempts(),
            outcome.steps()),
        alive.missing(),
        alive.unread(),
        0);
  }

  private NextStep site(PendingLink check, Head head, int pauses) {
    Optional<SiteAdapter.Finding> ofSite = check.site.orElseThrow().read(check.target, head);
    if (ofSite.isPresent()) {
      SiteAdapter.Finding finding = ofSite.get();
      return new NextStep.Done(
          new CheckOutcome(
              finding.verdict(),
              VerdictCause.PLAIN,
              finding.reason(),
              finding.move(),
              false,
              check.attempts,
              check.steps),
          Set.of(),
          0);
    }
    if (head.status() == 429 || head.status() >= 500) {
      return status(check, head, pauses);
    }
    check.askPage();
    return new NextStep.Go(0, 0);
  }

  private NextStep status(PendingLink check, Head head, int pauses) {
    int status = head.status();
    if ((status >= 200 && status < 300) || status == 300 || status == 304) {
      return withPage(head, page -> PageClassifier.turn(check, head, page));
    }
    if (status == 429 || (status == 503 && RetryAfter.of(head) >= 0)) {
      return paused(check, head, pauses);
    }
    if (NOT_FINAL.contains(status) || (status >= 500 && status < 600)) {
      return FailureClassifier.outOfOrder(check, !NOT_FINAL.contains(status), status);
    }
    if (REDIRECTS.contains(status)) {
      return check.profile == RequestProfile.HONEST
          ? NextSteps.asBrowser(check)
          : NextSteps.done(
              check,
              Verdict.BROKEN,
              "The server answers " + status + " without a redirect target",
              0);
    }
    if (FOR_ROBOTS.contains(status) || status < 400) {
      return NextSteps.done(
          check, Verdict.UNCERTAIN, VerdictCause.PLAIN, "The server answers " + status);
    }
    if (check.profile == RequestProfile.HONEST) {
      return NextSteps.asBrowser(check);
    }
    boolean gone = status == 404 || status == 410;
    return NextSteps.done(
        check,
        gone ? Verdict.BROKEN : Verdict.UNCERTAIN,
        gone && check.mayPass ? VerdictCause.TRANSIENT : VerdictCause.PLAIN,
        gone && check.redirects > 0
            ? "It redirects to a page that answers " + status
            : "The server answers " + status);
  }

  /** The host requests a pause. */
  private NextStep paused(PendingLink check, Head head, int pauses) {
    long requested = RetryAfter.of(head);
    String reason = "The server answers " + head.status() + " and requests a pause";
    if (requested > LONGEST_PAUSE_MILLIS) {
      return NextSteps.done(
          check, Verdict.UNCERTAIN, reason + " that is too long", SHORT_PAUSE_MILLIS);
    }
    long park = requested >= 0 ? requested : 1_000L << Math.min(pauses, 3);
    check.doubtful = true;
    if (check.lastRound) {
      return NextSteps.done(check, Verdict.UNCERTAIN, reason, park);
    }
    check.failures++;
    check.restart(RequestProfile.BROWSER);
    return check.failures == 1 ? new NextStep.Go(0, park) : new NextStep.Later(park);
  }

  private static RequestStep step(PendingLink check, FetchResult answer) {
    String url = check.url.toString();
    if (answer instanceof Failure failure) {
      return new RequestStep(url, 0, failure.words(), "", failure.millis());
    }
    Head head = (Head) answer;
    HttpUrl location = head.isRedirect() ? check.url.resolve(head.header("Location")) : null;
    String to =
        location == null ? "" : location.newBuilder().username("").password("").build().toString();
    String words = check.profile == RequestProfile.BROWSER ? "requested as a browser" : "";
    return new RequestStep(url, head.status(), words, to, head.millis());
  }
}
