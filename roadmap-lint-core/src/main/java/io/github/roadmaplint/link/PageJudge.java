package io.github.roadmaplint.link;

import io.github.roadmaplint.link.Answer.Head;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** Classifies a page with a success status. */
final class PageJudge {
  private PageJudge() {}

  static Turn turn(Check check, Head head) {
    HtmlPage page = new HtmlPage(head.text());
    if (Wall.isChallenge(head, page)) {
      return check.manner == Manner.HONEST
          ? Endings.asBrowser(check)
          : Endings.done(
              check, Verdict.UNCERTAIN, Cause.PLAIN, "The page shows a CAPTCHA or bot check");
    }
    if (check.redirects > 0 && Wall.isLogin(check.target, check.url)) {
      return Endings.done(check, Verdict.UNCERTAIN, Cause.PLAIN, "It redirects to a login page");
    }
    if (check.redirects > 0 && Landing.isErrorPage(check.target, check.url)) {
      return Endings.done(
          check, Verdict.BROKEN, Cause.SOFT, "It redirects to the site's \"not found\" page");
    }
    Optional<Turn> refresh = Redirects.refresh(check, page);
    if (refresh.isPresent()) {
      return refresh.get();
    }
    SoftNotFound.Evidence soft = SoftNotFound.of(page, check.target, head.whole());
    if (soft != SoftNotFound.Evidence.NONE && check.manner == Manner.HONEST) {
      return Endings.asBrowser(check);
    }
    return switch (soft) {
      case STRONG ->
          Endings.done(
              check,
              Verdict.BROKEN,
              Cause.SOFT,
              "The page is a \"not found\" page: " + words(page));
      case WEAK ->
          Endings.done(
              check,
              Verdict.UNCERTAIN,
              Cause.SOFT,
              "The page may be a \"not found\" page: " + words(page));
      case NONE ->
          check.redirects > 0 && Landing.isSentHome(check.target, check.url)
              ? Endings.done(
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

  static Turn.Done alive(Check check, Head head, HtmlPage page) {
    Set<String> absent = new TreeSet<>();
    boolean html = !head.whole() || (page.length() > 0 && !isJson(head));
    if (html && !check.asksSite()) {
      check.fragments.stream().filter(place -> !page.hasPlace(place)).forEach(absent::add);
    }
    Set<String> missing = head.whole() ? absent : Set.of();
    Set<String> unread = head.whole() ? Set.of() : absent;
    Optional<Move> move =
        check
            .moved
            .filter(to -> !Address.bare(to).equals(check.target))
            .map(to -> new Move(to.toString(), Sites.isSame(check.target, to)));
    String reason =
        move.isPresent() ? "It has moved permanently" : "The server answers " + head.status();
    return new Turn.Done(
        new Outcome(Verdict.ALIVE, Cause.PLAIN, reason, move, false, check.attempts, check.steps),
        missing,
        unread,
        0);
  }

  private static boolean isJson(Head head) {
    return head.header("Content-Type").toLowerCase(Locale.ROOT).contains("json");
  }
}
