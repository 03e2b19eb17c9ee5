package io.github.roadmaplint.link;

import io.github.roadmaplint.link.Answer.Head;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** Says what a page means that has answered as if all were well. */
final class PageJudge {
  private PageJudge() {}

  static Turn turn(Check check, Head head) {
    HtmlPage page = new HtmlPage(head.text());
    if (Wall.isChallenge(head, page)) {
      return check.manner == Manner.HONEST
          ? Endings.asBrowser(check)
          : Endings.done(
              check, Verdict.UNCERTAIN, Cause.PLAIN, "A puzzle for robots stands before the page");
    }
    if (check.redirects > 0 && Wall.isLogin(check.target, check.url)) {
      return Endings.done(
          check, Verdict.UNCERTAIN, Cause.PLAIN, "It redirects to a form for logging in");
    }
    if (check.redirects > 0 && Landing.isErrorPage(check.target, check.url)) {
      return Endings.done(
          check,
          Verdict.BROKEN,
          Cause.SOFT,
          "It redirects to the site's page for what is not there");
    }
    SoftNotFound.Evidence soft = SoftNotFound.of(page, check.target);
    if (soft != SoftNotFound.Evidence.NONE && check.manner == Manner.HONEST) {
      return Endings.asBrowser(check);
    }
    return switch (soft) {
      case STRONG ->
          Endings.done(
              check, Verdict.BROKEN, Cause.SOFT, "The page says of itself: " + words(page));
      case WEAK ->
          Endings.done(
              check, Verdict.UNCERTAIN, Cause.SOFT, "The page says of itself: " + words(page));
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
}
