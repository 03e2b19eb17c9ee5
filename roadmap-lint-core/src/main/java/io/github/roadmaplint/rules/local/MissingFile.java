package io.github.roadmaplint.rules.local;

import io.github.roadmaplint.local.LocalLink;
import io.github.roadmaplint.rule.Problems;
import io.github.roadmaplint.rule.RenameHistory;
import io.github.roadmaplint.rule.Repository;
import io.github.roadmaplint.rule.Rule;
import io.github.roadmaplint.rule.RuleInfo;
import io.github.roadmaplint.rule.RuleInfo.Fixable;
import io.github.roadmaplint.rule.Severity;

/** A link to a file that does not exist. */
public final class MissingFile implements Rule.OfLocalLink {
  /** The metadata of this rule. */
  public static final RuleInfo INFO =
      RuleInfo.of(
          "local/missing-file",
          Severity.ERROR,
          Fixable.MIXED,
          "A link leads to a file that is not in the repository",
          "A reader who clicks the link sees an error page. Such links break when files are moved,"
              + " renamed or deleted, and nothing reports it.");

  private final RenameHistory history;

  /** Uses the git history, to find files that were moved. */
  public MissingFile(RenameHistory history) {
    this.history = history;
  }

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void check(LocalLink link, Repository repository, Problems problems) {
    if (!link.image()) {
      MissingPath.of(link, "file", repository, history).ifPresent(problems::add);
    }
  }
}
