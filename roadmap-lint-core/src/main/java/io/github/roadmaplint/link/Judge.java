package io.github.roadmaplint.link;

import io.github.roadmaplint.link.Answer.Failure;
import io.github.roadmaplint.link.Answer.Head;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ThreadLocalRandom;
import okhttp3.HttpUrl;

/**
 * Says what an answer means for a link: a verdict, or what to ask next. A link is only broken when
 * every attempt says so, as a robot and as a browser; what may be meant for robots is uncertain.
 */
final class Judge {
  private static final int MOST_REDIRECTS = 10;

  /** A host that asks for a longer pause is not asked again in this run. */
  private static final long LONGEST_PAUSE_MILLIS = 10_000;

  private static final long SHORT_PAUSE_MILLIS = 2_000;
  private static final Set<Integer> FOR_ROBOTS = Set.of(401, 402, 407, 451);

  /** Schemes that no redirect may lead to. */
  private static final Set<String> FOR_NOBODY =
      Set.of("http", "https", "file", "javascript", "data", "about", "blob", "ftp", "ws", "wss");

  /** Server errors that speak of load and of patience rather than of the page. */
  private static final Set<Integer> NOT_FINAL =
      Set.of(408, 425, 503, 504, 511, 520, 522, 524, 529, 598, 599);

  private final LinkOptions options;

  Judge(LinkOptions options) {
    this.options = options;
  }

  /**
   * Takes an answer.
   *
   * @param pauses how often in a row the host has asked for a pause
   */
  Turn turn(Check check, Answer answer, int pauses) {
    check.steps.add(step(check, answer));
    if (answer instanceof Failure failure) {
      return failure(check, failure);
    }
    Head head = (Head) answer;
    check.cookies.keep(check.url, head.headers());
    if (options.accepts(check.target, head.status())) {
      return alive(check, head, new HtmlPage(head.text()));
    }
    if (head.isRedirect()) {
      return redirect(check, head);
    }
    return check.asksSite() ? site(check, head, pauses) : status(check, head, pauses);
  }

  private Turn site(Check check, Head head, int pauses) {
    Optional<KnownSite.Finding> said = check.site.orElseThrow().read(check.target, head);
    if (said.isPresent()) {
      KnownSite.Finding finding = said.get();
      return new Turn.Done(
          new Outcome(
              finding.verdict(),
              Cause.PLAIN,
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
    return new Turn.Go(0, 0);
  }

  private Turn status(Check check, Head head, int pauses) {
    int status = head.status();
    if ((status >= 200 && status < 300) || status == 300 || status == 304) {
      return page(check, head);
    }
    if (status == 429 || (status == 503 && RetryAfter.of(head) >= 0)) {
      return paused(check, head, pauses);
    }
    if (NOT_FINAL.contains(status) || (status >= 500 && status < 600)) {
      return failed(check, !NOT_FINAL.contains(status), "The server answers " + status, true);
    }
    if (FOR_ROBOTS.contains(status) || status < 400) {
      return done(check, Verdict.UNCERTAIN, Cause.PLAIN, "The server answers " + status);
    }
    if (check.manner == Manner.HONEST) {
      return asBrowser(check);
    }
    boolean gone = status == 404 || status == 410;
    return done(
        check,
        gone ? Verdict.BROKEN : Verdict.UNCERTAIN,
        Cause.PLAIN,
        gone && check.redirects > 0
            ? "It redirects to a page that answers " + status
            : "The server answers " + status);
  }

  private static Turn asBrowser(Check check) {
    check.restart(Manner.BROWSER);
    return new Turn.Go(0, 0);
  }

  private Turn page(Check check, Head head) {
    HtmlPage page = new HtmlPage(head.text());
    if (Wall.isChallenge(head, page)) {
      return check.manner == Manner.HONEST
          ? asBrowser(check)
          : done(
              check, Verdict.UNCERTAIN, Cause.PLAIN, "A puzzle for robots stands before the page");
    }
    if (check.redirects > 0 && Wall.isLogin(check.target, check.url)) {
      return done(check, Verdict.UNCERTAIN, Cause.PLAIN, "It redirects to a form for logging in");
    }
    if (check.redirects > 0 && SoftNotFound.isErrorPage(check.target, check.url)) {
      return done(
          check,
          Verdict.BROKEN,
          Cause.SOFT,
          "It redirects to the site's page for what is not there");
    }
    SoftNotFound.Evidence soft = SoftNotFound.of(page, check.target);
    if (soft != SoftNotFound.Evidence.NONE && check.manner == Manner.HONEST) {
      return asBrowser(check);
    }
    return switch (soft) {
      case STRONG ->
          done(check, Verdict.BROKEN, Cause.SOFT, "The page says of itself: " + words(page));
      case WEAK ->
          done(check, Verdict.UNCERTAIN, Cause.SOFT, "The page says of itself: " + words(page));
      case NONE ->
          check.redirects > 0 && SoftNotFound.isSentHome(check.target, check.url)
              ? done(
                  check,
                  Verdict.UNCERTAIN,
                  Cause.SOFT,
                  "It redirects to the front page of the site")
              : alive(check, head, page);
    };
  }

  private static String words(HtmlPage page) {
    String words = page.title().isEmpty() ? page.heading() : page.title();
    return '"' + (words.length() > 60 ? words.substring(0, 60) + '…' : words) + '"';
  }

  private static Turn alive(Check check, Head head, HtmlPage page) {
    Set<String> missing = new TreeSet<>();
    if (page.length() > 0 && head.whole() && !check.asksSite()) {
      check.fragments.stream().filter(place -> !page.hasPlace(place)).forEach(missing::add);
    }
    Optional<Move> move =
        check
            .moved
            .filter(to -> !Address.bare(to).equals(check.target))
            .map(to -> new Move(to.toString(), Sites.isSame(check.target, to)));
    String reason =
        move.isPresent() ? "It has moved for good" : "The server answers " + head.status();
    return new Turn.Done(
        new Outcome(Verdict.ALIVE, Cause.PLAIN, reason, move, false, check.attempts, check.steps),
        missing,
        0);
  }

  private static Turn redirect(Check check, Head head) {
    String location = head.header("Location");
    HttpUrl next = check.url.resolve(location);
    if (next == null) {
      boolean app = isApp(location);
      return done(
          check,
          app ? Verdict.UNCERTAIN : Verdict.BROKEN,
          Cause.PLAIN,
          app ? "It redirects to an app" : "It redirects to something that is no URL");
    }
    check.redirects++;
    if (check.redirects > MOST_REDIRECTS) {
      return done(check, Verdict.BROKEN, Cause.PLAIN, "It redirects without end");
    }
    check.permanent &= head.status() == 301 || head.status() == 308;
    HttpUrl bare = Address.bare(next);
    if (check.permanent) {
      check.moved = Optional.of(bare.newBuilder().encodedFragment(next.encodedFragment()).build());
    }
    check.url = bare;
    if (check.isInACircle()) {
      return check.manner == Manner.HONEST
          ? asBrowser(check)
          : done(check, Verdict.BROKEN, Cause.PLAIN, "It redirects in a circle");
    }
    return new Turn.Go(0, 0);
  }

  /** Whether a program on the reader's machine may know what to do with it; no browser does. */
  private static boolean isApp(String location) {
    int colon = location.indexOf(':');
    return colon > 0 && !FOR_NOBODY.contains(location.substring(0, colon).toLowerCase(Locale.ROOT));
  }

  private Turn failure(Check check, Failure failure) {
    return switch (failure.kind()) {
      case FORBIDDEN -> forbidden(check);
      case CERTIFICATE -> done(check, Verdict.BROKEN, Cause.CERTIFICATE, failure.words());
      case DOUBTFUL_CERTIFICATE ->
          done(check, Verdict.UNCERTAIN, Cause.CERTIFICATE, failure.words());
      case REFUSED, CUT_OFF, UNREACHABLE, ENCRYPTION ->
          failed(check, failure.kind().isBroken(), sentence(failure), true);
      case TIMEOUT, NOT_HTTP, ODD_HTTP, NO_SUCH_HOST, NO_NAME_SERVER ->
          failed(check, failure.kind().isBroken(), sentence(failure), false);
    };
  }

  /** An address in figures is the same for everybody; a name may mean another host to a reader. */
  private static Turn forbidden(Check check) {
    String host = check.url.host();
    boolean number = host.chars().allMatch(c -> (c >= '0' && c <= '9') || c == '.');
    boolean figures = number || Cidr.literal(host).isPresent();
    String what = check.redirects > 0 ? "It redirects to " : "It leads to ";
    return done(
        check,
        figures ? Verdict.BROKEN : Verdict.UNCERTAIN,
        Cause.PLAIN,
        what + "a private address, which is never asked: " + host);
  }

  private static String sentence(Failure failure) {
    return Character.toUpperCase(failure.words().charAt(0)) + failure.words().substring(1);
  }

  /** The host wants to be left alone for a while. */
  private Turn paused(Check check, Head head, int pauses) {
    long asked = RetryAfter.of(head);
    String reason = "The server answers " + head.status() + " and asks for a pause";
    if (asked > LONGEST_PAUSE_MILLIS) {
      return done(check, Verdict.UNCERTAIN, reason + " that is too long", SHORT_PAUSE_MILLIS);
    }
    long park = asked >= 0 ? asked : 1_000L << Math.min(pauses, 3);
    check.doubtful = true;
    if (check.lastRound) {
      return done(check, Verdict.UNCERTAIN, reason, park);
    }
    check.failures++;
    check.restart(Manner.BROWSER);
    return check.failures == 1 ? new Turn.Go(0, park) : new Turn.Later(park);
  }

  /**
   * An attempt has come to nothing.
   *
   * @param broken whether the link is broken if it stays so
   * @param soon whether a second try soon may help
   */
  private static Turn failed(Check check, boolean broken, String reason, boolean soon) {
    check.doubtful |= !broken;
    check.failures++;
    if (check.lastRound) {
      Verdict verdict = check.doubtful ? Verdict.UNCERTAIN : Verdict.BROKEN;
      return done(check, verdict, Cause.PLAIN, reason + ", " + times(check.failures));
    }
    check.restart(Manner.BROWSER);
    return soon && check.failures == 1
        ? new Turn.Go(ThreadLocalRandom.current().nextLong(500, 1_500), 0)
        : new Turn.Later(0);
  }

  private static String times(int failures) {
    return failures == 2 ? "both times" : "all " + failures + " times";
  }

  private static Turn done(Check check, Verdict verdict, String reason, long parkMillis) {
    return new Turn.Done(outcome(check, verdict, Cause.PLAIN, reason), Set.of(), parkMillis);
  }

  private static Turn done(Check check, Verdict verdict, Cause cause, String reason) {
    return new Turn.Done(outcome(check, verdict, cause, reason), Set.of(), 0);
  }

  private static Outcome outcome(Check check, Verdict verdict, Cause cause, String reason) {
    return new Outcome(
        verdict, cause, reason, Optional.empty(), false, check.attempts, check.steps);
  }

  private static Step step(Check check, Answer answer) {
    String url = check.url.toString();
    if (answer instanceof Failure failure) {
      return new Step(url, 0, failure.words(), "", failure.millis());
    }
    Head head = (Head) answer;
    HttpUrl location = head.isRedirect() ? check.url.resolve(head.header("Location")) : null;
    String to =
        location == null ? "" : location.newBuilder().username("").password("").build().toString();
    String words = check.manner == Manner.BROWSER ? "asked as a browser" : "";
    return new Step(url, head.status(), words, to, head.millis());
  }
}
