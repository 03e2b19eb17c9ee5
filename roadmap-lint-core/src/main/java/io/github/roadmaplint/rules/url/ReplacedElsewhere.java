package io.github.roadmaplint.rules.url;

import io.github.roadmaplint.markdown.Link;
import io.github.roadmaplint.rule.Fix;
import io.github.roadmaplint.rule.Problem;
import io.github.roadmaplint.rule.Problems;
import io.github.roadmaplint.rule.Rule;
import io.github.roadmaplint.rule.RuleInfo;
import io.github.roadmaplint.rule.RuleInfo.Fixable;
import io.github.roadmaplint.rule.RuleInfo.Need;
import io.github.roadmaplint.rule.UrlReplacement;
import io.github.roadmaplint.rule.UrlReplacement.MovedPrefix;
import io.github.roadmaplint.rule.UrlReplacements;
import io.github.roadmaplint.source.Edit;
import io.github.roadmaplint.text.Quoted;
import io.github.roadmaplint.url.WebUrl;
import java.util.Optional;

/** A URL that was replaced, or removed as dead, in another place of the repository. */
public final class ReplacedElsewhere implements Rule.OfLink {
  /** The metadata of this rule. */
  public static final RuleInfo INFO =
      RuleInfo.off(
              "url/mended-elsewhere",
              Fixable.UNSAFE,
              "A URL that was replaced or removed as dead in another place",
              "The link was broken and was fixed in another place. This page still has the old URL.")
          .needing(Need.HISTORY);

  private final UrlReplacements replacements;

  /** Uses the URL replacements in the git history. */
  public ReplacedElsewhere(UrlReplacements replacements) {
    this.replacements = replacements;
  }

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void check(Link link, Problems problems) {
    if (link.target().isWeb()) {
      replacements
          .of(link.target())
          .ifPresent(urlReplacement -> problems.add(problem(link, urlReplacement)));
    }
  }

  private static Problem problem(Link link, UrlReplacement urlReplacement) {
    String by = "commit " + urlReplacement.commit() + " of " + urlReplacement.date();
    Optional<String> better = urlReplacement.replacement();
    if (better.isEmpty()) {
      return Problem.of(
          link.urlSpan(),
          "URL was removed as dead in another place",
          "Check whether it still opens. If not, remove the link, as " + by + " did.");
    }
    String url = better.get();
    Problem problem =
        urlReplacement
            .prefix()
            .map(prefix -> moved(link, prefix, url, by))
            .orElseGet(
                () ->
                    Problem.of(
                        link.urlSpan(),
                        "URL was replaced by " + Quoted.of(url, 48) + " elsewhere",
                        "Write " + Quoted.of(url, 200) + ", as " + by + " did."));
    return WebUrl.isPlain(url) && link.isVerbatim()
        ? problem.with(
            Fix.unsafe("Write the new URL", new Edit(link.urlSpan(), url))
                .replacing(link.url(), url))
        : problem;
  }

  private static Problem moved(Link link, MovedPrefix prefix, String url, String by) {
    return Problem.of(
        link.urlSpan(),
        "URLs like this moved to " + Quoted.of(prefix.to(), 60),
        "Check whether "
            + Quoted.of(url, 200)
            + " opens, and write it. In "
            + prefix.urls()
            + " URLs, "
            + Quoted.of(prefix.from(), 60)
            + " was replaced, the last time by "
            + by
            + ".");
  }
}
