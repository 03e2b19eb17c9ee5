package io.github.roadmaplint.rule;

import io.github.roadmaplint.source.Span;
import java.util.Optional;

/**
 * A problem that a rule reports.
 *
 * @param span the place, as narrow as is useful
 * @param message the problem: at most 90 characters, sentence case, no full stop, the offending
 *     value in backquotes
 * @param help what to do: an imperative with the concrete replacement
 * @param fix the fix, if there is one
 * @param unless a rule that reports more about the same place: if it does, this problem is not
 *     reported
 * @param insteadOf a rule whose problem at the same place is not reported, because this one is
 *     known better
 * @param subject what it is about, if that is not the text at its place, see {@link #aboutPage()}
 *     and {@link #about}
 */
public record Problem(
    Span span,
    String message,
    String help,
    Optional<Fix> fix,
    Optional<String> unless,
    Optional<String> insteadOf,
    Optional<ProblemSubject> subject) {

  /** A problem without a fix. */
  public static Problem of(Span span, String message, String help) {
    return new Problem(
        span,
        message,
        help,
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty());
  }

  /** The same problem with another help. */
  public Problem helping(String text) {
    return new Problem(span, message, text, fix, unless, insteadOf, subject);
  }

  /** The same problem with a fix. */
  public Problem with(Fix fix) {
    return new Problem(span, message, help, Optional.of(fix), unless, insteadOf, subject);
  }

  /** The same problem, not reported if that rule has a finding that covers its whole span. */
  public Problem unless(String rule) {
    return new Problem(span, message, help, fix, Optional.of(rule), insteadOf, subject);
  }

  /** The same problem, reported instead of one that an earlier rule found in its span. */
  public Problem insteadOf(String rule) {
    return new Problem(span, message, help, fix, unless, Optional.of(rule), subject);
  }

  /**
   * The same problem, which is about the page as a whole: its place only shows where to begin. It
   * stays the same problem if the text at its place, its place or its message changes.
   */
  public Problem aboutPage() {
    return aboutPage("");
  }

  /**
   * The same, for a rule that can find several such problems in one page.
   *
   * @param kind what tells them apart, without counts
   */
  public Problem aboutPage(String kind) {
    return about(new ProblemSubject(true, kind));
  }

  /**
   * The same problem, which is about one thing in the page and not about its wording or the lines
   * around it, such as the place of an item in its list. It stays the same problem if these change.
   *
   * @param thing what tells it from others of its page: the URL or title of an item, the text of a
   *     heading, the id of a node
   */
  public Problem about(String thing) {
    return about(new ProblemSubject(false, thing));
  }

  private Problem about(ProblemSubject about) {
    return new Problem(span, message, help, fix, unless, insteadOf, Optional.of(about));
  }
}
