package io.github.roadmaplint.rules.url;

import io.github.roadmaplint.markdown.Link;
import io.github.roadmaplint.rule.Problem;
import io.github.roadmaplint.rule.Problems;
import io.github.roadmaplint.rule.Rule;
import io.github.roadmaplint.rule.RuleInfo;
import io.github.roadmaplint.rule.RuleInfo.Fixable;
import io.github.roadmaplint.rule.Severity;
import java.util.Optional;

/** A URL that opens a page without permanent content. */
public final class Transient implements Rule.OfLink {
  /** The metadata of this rule. */
  public static final RuleInfo INFO =
      RuleInfo.of(
          "url/transient",
          Severity.WARNING,
          Fixable.NO,
          "A URL leads to a page without permanent content",
          "A search, a short URL or an IP address can show other content tomorrow, and the"
              + " change is not noticed.");

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void check(Link link, Problems problems) {
    Optional<UrlDefect> fleeting = ShortLivedUrl.of(link);
    if (fleeting.isPresent()) {
      problems.add(Problem.of(link.urlSpan(), fleeting.get().message(), fleeting.get().help()));
    }
  }
}
