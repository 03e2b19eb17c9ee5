package io.github.roadmaplint.rules.local;

import io.github.roadmaplint.local.LocalLink;
import io.github.roadmaplint.rule.Problems;
import io.github.roadmaplint.rule.RenameHistory;
import io.github.roadmaplint.rule.Repository;
import io.github.roadmaplint.rule.Rule;
import io.github.roadmaplint.rule.RuleInfo;
import io.github.roadmaplint.rule.RuleInfo.Fixable;
import io.github.roadmaplint.rule.Severity;

/** An image that does not exist. */
public final class MissingImage implements Rule.OfLocalLink {
  /** The metadata of this rule. */
  public static final RuleInfo INFO =
      RuleInfo.of(
          "local/missing-image",
          Severity.ERROR,
          Fixable.MIXED,
          "A page shows an image that is not in the repository",
          "Readers see a broken image, or nothing at all.");

  private final RenameHistory history;

  /** Uses the git history, to find files that were moved. */
  public MissingImage(RenameHistory history) {
    this.history = history;
  }

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void check(LocalLink link, Repository repository, Problems problems) {
    if (link.image()) {
      MissingPath.of(link, "image", repository, history).ifPresent(problems::add);
    }
  }
}
