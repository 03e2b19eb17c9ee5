package io.github.roadmaplint.linkcheck;

import io.github.roadmaplint.linkcheck.FetchResult.Head;
import io.github.roadmaplint.rule.Verdict;
import io.github.roadmaplint.rule.VerdictCause;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import okhttp3.HttpUrl;

/** Follows the redirects of a server. */
final class Redirects {
  private static final int MAX_REDIRECTS = 10;

  /** Servers and browsers refuse longer ones, and a fix would write them into the page. */
  private static final int MAX_URL_LENGTH = 8_000;

  /** Schemes that no redirect may lead to. */
  private static final Set<String> FOR_NOBODY =
      Set.of("http", "https", "file", "javascript", "data", "about", "blob", "ftp", "ws", "wss");

  private Redirects() {}

  static NextStep follow(PendingLink check, Head head) {
    String location = head.header("Location");
    if (location.length() > MAX_URL_LENGTH) {
      return tooLong(check);
    }
    HttpUrl next = check.url.resolve(location);
    if (next == null) {
      boolean app = isApp(location);
      return NextSteps.done(
          check,
          app ? Verdict.UNCERTAIN : Verdict.BROKEN,
          VerdictCause.TRANSIENT,
          app ? "It redirects to an app" : "It redirects to an invalid URL");
    }
    check.permanent &= head.status() == 301 || head.status() == 308;
    return go(check, next);
  }

  private static NextStep tooLong(PendingLink check) {
    return NextSteps.done(
        check,
        Verdict.UNCERTAIN,
        VerdictCause.PLAIN,
        "It redirects to a URL of more than " + MAX_URL_LENGTH + " characters");
  }

  private static NextStep go(PendingLink check, HttpUrl next) {
    check.redirects++;
    if (check.redirects > MAX_REDIRECTS) {
      return NextSteps.done(
          check, Verdict.BROKEN, VerdictCause.TRANSIENT, "It redirects too often");
    }
    HttpUrl bare = Address.bare(next);
    if (check.permanent) {
      check.moved = Optional.of(bare.newBuilder().encodedFragment(next.encodedFragment()).build());
    }
    check.url = bare;
    if (check.isInACircle()) {
      return check.profile == RequestProfile.HONEST
          ? NextSteps.asBrowser(check)
          : NextSteps.done(check, Verdict.BROKEN, VerdictCause.TRANSIENT, "It redirects in a loop");
    }
    return new NextStep.Go(0, 0);
  }

  /**
   * Goes where a page sends browsers by itself.
   *
   * @return nothing when it is to be read where it is: it sends them to itself, back, or to
   *     something that is no page
   */
  static Optional<NextStep> refresh(PendingLink check, Head head, HtmlPage page) {
    Optional<HttpUrl> next = page.refresh(check.url, head.header("Refresh"));
    if (next.isEmpty() || check.wasRequested(Address.bare(next.get()))) {
      return Optional.empty();
    }
    if (next.get().toString().length() > MAX_URL_LENGTH) {
      return Optional.of(tooLong(check));
    }
    int last = check.steps.size() - 1;
    check.steps.set(last, check.steps.get(last).refreshing(Address.bare(next.get()).toString()));
    check.permanent = false;
    return Optional.of(go(check, next.get()));
  }

  /** Whether a program on the reader's machine may know what to do with it; no browser does. */
  private static boolean isApp(String location) {
    int colon = location.indexOf(':');
    return colon > 0 && !FOR_NOBODY.contains(location.substring(0, colon).toLowerCase(Locale.ROOT));
  }
}
