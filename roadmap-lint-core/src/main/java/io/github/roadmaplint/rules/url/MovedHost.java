package io.github.roadmaplint.rules.url;

import io.github.roadmaplint.markdown.Link;
import io.github.roadmaplint.rule.Fix;
import io.github.roadmaplint.rule.Problem;
import io.github.roadmaplint.rule.Problems;
import io.github.roadmaplint.rule.Rule;
import io.github.roadmaplint.rule.RuleInfo;
import io.github.roadmaplint.rule.RuleInfo.Fixable;
import io.github.roadmaplint.rule.Severity;
import io.github.roadmaplint.source.Edit;
import io.github.roadmaplint.source.Span;
import io.github.roadmaplint.text.Quoted;
import io.github.roadmaplint.url.WebUrl;

/** A site that is known to have moved. */
public final class MovedHost implements Rule.OfLink {
  /** The metadata of this rule. */
  public static final RuleInfo INFO =
      RuleInfo.of(
          "url/moved-host",
          Severity.INFO,
          Fixable.UNSAFE,
          "A URL is on a host, or in a part of one, that is known to have moved",
          "Old hosts redirect for a while, often to a home page, and then stop responding.");

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void check(Link link, Problems problems) {
    for (Moves.Move move : Moves.ALL.from(link.target().host())) {
      if (move.covers(link.target())) {
        problems.add(problem(link, move));
        return;
      }
    }
  }

  private static Problem problem(Link link, Moves.Move move) {
    WebUrl url = link.target();
    Problem problem =
        Problem.of(
            link.urlSpan(),
            title(url.host(), move),
            "Find the page below "
                + Quoted.of(move.to(), 100)
                + " and link that: "
                + move.why()
                + ".");
    if (!move.keepsPaths() || !link.isVerbatim()) {
      return problem;
    }
    int start = link.urlSpan().start();
    Span old =
        new Span(
            start + url.hostSpan().start(), start + url.hostSpan().end() + move.path().length());
    String moved =
        new StringBuilder(link.url())
            .replace(old.start() - start, old.end() - start, move.to())
            .toString();
    return problem.with(
        Fix.unsafe("Write the new host", new Edit(old, move.to())).replacing(link.url(), moved));
  }

  private static String title(String host, Moves.Move move) {
    if (move.path().isEmpty()) {
      return "Host " + Quoted.of(host) + " has moved to " + Quoted.of(move.to());
    }
    boolean inside = move.to().startsWith(host + "/");
    return inside
        ? "Part of " + Quoted.of(host, 30) + " has moved: " + Quoted.of(move.path())
        : Quoted.of(host + move.path(), 30) + " has moved to " + Quoted.of(move.to());
  }
}
