package io.github.roadmaplint.rules.url;

import io.github.roadmaplint.document.Link;
import io.github.roadmaplint.rule.Problem;
import io.github.roadmaplint.rule.Problems;
import io.github.roadmaplint.rule.Rule;
import io.github.roadmaplint.rule.RuleInfo;
import io.github.roadmaplint.rule.RuleInfo.Fixable;
import io.github.roadmaplint.rule.Severity;
import java.util.Optional;

/** A URL that opens, but not on something that will be there tomorrow. */
public final class Transient implements Rule.OfLink {
  /** What is constant about this rule. */
  public static final RuleInfo INFO =
      RuleInfo.of(
          "url/transient",
          Severity.WARNING,
          Fixable.NO,
          "A URL leads to a place that has no lasting content of its own",
          "What a search, a shortener or a bare address shows today is something else tomorrow, and"
              + " nobody can tell that the page behind the link has changed.");

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void check(Link link, Problems problems) {
    Optional<UrlDefect> fleeting = FleetingUrl.of(link);
    if (fleeting.isPresent()) {
      problems.add(Problem.of(link.urlSpan(), fleeting.get().message(), fleeting.get().help()));
    }
  }
}
