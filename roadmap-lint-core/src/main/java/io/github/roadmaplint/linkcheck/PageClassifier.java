package io.github.roadmaplint.linkcheck;

import io.github.roadmaplint.linkcheck.FetchResult.Head;
import io.github.roadmaplint.rule.Verdict;
import io.github.roadmaplint.rule.VerdictCause;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** Classifies a page with a success status. */
final class PageClassifier {
  private PageClassifier() {}

  static NextStep turn(PendingLink check, Head head, HtmlPage page) {
    if (BotDetection.isChallenge(head, page)) {
      return check.profile == RequestProfile.HONEST
          ? NextSteps.asBrowser(check)
          : NextSteps.done(
              check,
              Verdict.UNCERTAIN,
              VerdictCause.PLAIN,
              "The page shows a CAPTCHA or bot check");
    }
    if (check.redirects > 0 && BotDetection.isLogin(check.target, check.url)) {
      return NextSteps.done(
          check, Verdict.UNCERTAIN, VerdictCause.PLAIN, "It redirects to a login page");
    }
    if (check.redirects > 0 && RedirectTarget.isErrorPage(check.target, check.url)) {
      return NextSteps.done(
          check,
          Verdict.BROKEN,
          VerdictCause.SOFT,
          "It redirects to the site's \"not found\" page");
    }
    Optional<NextStep> refresh = Redirects.refresh(check, head, page);
    if (refresh.isPresent()) {
      return refresh.get();
    }
    SoftNotFoundDetector.Evidence soft =
        SoftNotFoundDetector.of(page, check.target, head.whole() && page.isWhole());
    if (soft != SoftNotFoundDetector.Evidence.NONE && check.profile == RequestProfile.HONEST) {
      return NextSteps.asBrowser(check);
    }
    return switch (soft) {
      case STRONG ->
          NextSteps.done(
              check,
              Verdict.BROKEN,
              VerdictCause.SOFT,
              "The page is a \"not found\" page: " + words(page));
      case WEAK ->
          NextSteps.done(
              check,
              Verdict.UNCERTAIN,
              VerdictCause.SOFT,
              "The page may be a \"not found\" page: " + words(page));
      case NONE ->
          check.redirects > 0 && RedirectTarget.isSentHome(check.target, check.url)
              ? NextSteps.done(
                  check,
                  Verdict.UNCERTAIN,
                  VerdictCause.SOFT,
                  "It redirects to the front page of the site")
              : alive(check, head, page);
    };
  }

  private static String words(HtmlPage page) {
    String words = page.title().isEmpty() ? page.heading() : page.title();
    return '"' + (words.length() > 60 ? words.substring(0, 60) + '…' : words) + '"';
  }

  static NextStep.Done alive(PendingLink check, Head head, HtmlPage page) {
    Set<String> absent = new TreeSet<>();
    boolean html = !head.whole() || (page.length() > 0 && !isJson(head));
    if (html && !check.asksSite()) {
      check.fragments.stream().filter(place -> !page.hasPlace(place)).forEach(absent::add);
    }
    boolean whole = head.whole() && page.isWhole();
    Set<String> unread = new TreeSet<>(absent);
    unread.removeIf(place -> whole && page.isReadable(place));
    Set<String> missing = absent;
    missing.removeAll(unread);
    Optional<Move> move =
        check
            .moved
            .filter(to -> !Address.bare(to).equals(check.target))
            .map(to -> new Move(to.toString(), SiteAdapters.isSame(check.target, to)));
    String reason =
        move.isPresent() ? "It has moved permanently" : "The server answers " + head.status();
    return new NextStep.Done(
        new CheckOutcome(
            Verdict.ALIVE, VerdictCause.PLAIN, reason, move, false, check.attempts, check.steps),
        missing,
        unread,
        0);
  }

  private static boolean isJson(Head head) {
    return head.header("Content-Type").toLowerCase(Locale.ROOT).contains("json");
  }
}
