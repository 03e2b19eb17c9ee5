package io.github.roadmaplint.rules.change;

import io.github.roadmaplint.markdown.Link;
import io.github.roadmaplint.markdown.Page;
import io.github.roadmaplint.rule.Changes;
import io.github.roadmaplint.rule.Problem;
import io.github.roadmaplint.rule.Problems;
import io.github.roadmaplint.rule.Rule;
import io.github.roadmaplint.rule.RuleInfo;
import io.github.roadmaplint.rule.RuleInfo.Fixable;
import io.github.roadmaplint.rule.RuleInfo.Need;
import io.github.roadmaplint.rule.Severity;
import io.github.roadmaplint.source.Source;
import io.github.roadmaplint.text.Quoted;
import java.util.OptionalInt;

/** Several new links to one host that the repository hardly knows. */
public final class SelfPromotion implements Rule.OfPage {
  /** The metadata of this rule. */
  public static final RuleInfo INFO =
      RuleInfo.of(
              "change/self-promotion",
              Severity.INFO,
              Fixable.NO,
              "A change adds several links to one host that the repository hardly knows",
              "Contributors sometimes add links to their own site to many pages. Whether it is a"
                  + " good source for all of them needs a review.")
          .needing(Need.CHANGE);

  private final Changes changes;

  /** Uses what is known of the change. */
  public SelfPromotion(Changes changes) {
    this.changes = changes;
  }

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void check(Page page, Problems problems) {
    Source source = page.source();
    for (Link link : page.links()) {
      String host = link.target().host();
      if (!host.isEmpty()
          && changes.isAdded(source.path(), source.lineOf(link.urlSpan().start()))) {
        OptionalInt count = changes.promoted(host);
        if (count.isPresent()) {
          problems.add(problem(link, host, count.getAsInt()));
        }
      }
    }
  }

  private static Problem problem(Link link, String host, int count) {
    return Problem.of(
        link.urlSpan(),
        "One of "
            + count
            + " new links to "
            + Quoted.of(host, 40)
            + ", which few other pages link to",
        "Keep only the links that are the best source for their topic.");
  }
}
