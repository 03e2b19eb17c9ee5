package io.github.roadmaplint.rules.local;

import io.github.roadmaplint.local.LocalLink;
import io.github.roadmaplint.local.LocalTarget;
import io.github.roadmaplint.local.Outline;
import io.github.roadmaplint.local.PathState;
import io.github.roadmaplint.rule.Fix;
import io.github.roadmaplint.rule.Problem;
import io.github.roadmaplint.rule.Problems;
import io.github.roadmaplint.rule.Repository;
import io.github.roadmaplint.rule.Rule;
import io.github.roadmaplint.rule.RuleInfo;
import io.github.roadmaplint.rule.RuleInfo.Fixable;
import io.github.roadmaplint.rule.Severity;
import io.github.roadmaplint.source.Edit;
import io.github.roadmaplint.text.Quoted;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** A link with more than one {@code #}. */
public final class DoubleFragment implements Rule.OfLocalLink {
  /** The metadata of this rule. */
  public static final RuleInfo INFO =
      RuleInfo.of(
          "local/double-fragment",
          Severity.ERROR,
          Fixable.SAFE,
          "A link to a heading contains `#` more than once",
          "Everything after the first `#` is the name of the anchor. No heading gets an anchor with"
              + " a `#` in it, so the link opens the page at its top.");

  private static final int SHOWN = 50;

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void check(LocalLink link, Repository repository, Problems problems) {
    String url = link.link().url();
    int first = url.indexOf('#');
    if (url.indexOf('#', first + 1) < 0 || !isJudged(link, repository)) {
      return;
    }
    Problem problem =
        Problem.of(
            link.link().urlSpan(),
            "Link " + Quoted.of(url, SHOWN) + " has more than one `#`",
            "Write one `#` and the anchor of the heading after it.");
    problems.add(fix(link, first, repository).map(problem::with).orElse(problem));
  }

  private static boolean isJudged(LocalLink link, Repository repository) {
    String fragment = link.target().fragment().orElse("");
    return link.state() == PathState.FILE
        && !FragmentKinds.isFree(fragment)
        && repository.outline(link.path()).filter(page -> !page.hasAnchor(fragment)).isPresent();
  }

  /** The only part that is an anchor was meant. */
  private static Optional<Fix> fix(LocalLink link, int first, Repository repository) {
    String url = link.link().url();
    Optional<Outline> page = repository.outline(link.path());
    List<String> anchors =
        Stream.of(url.substring(first).split("#", -1))
            .filter(part -> !part.isEmpty())
            .filter(part -> page.filter(it -> it.isAnchor(LocalTarget.decoded(part))).isPresent())
            .distinct()
            .toList();
    if (anchors.size() != 1 || !link.link().isVerbatim()) {
      return Optional.empty();
    }
    String fixed = url.substring(0, first) + '#' + anchors.get(0);
    return Optional.of(
        Fix.safe("Write one fragment", new Edit(link.link().urlSpan(), fixed))
            .replacing(url, fixed));
  }
}
