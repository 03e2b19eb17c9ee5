package io.github.roadmaplint.rules.local;

import io.github.roadmaplint.local.LocalLink;
import io.github.roadmaplint.local.PathState;
import io.github.roadmaplint.rule.Problem;
import io.github.roadmaplint.rule.Problems;
import io.github.roadmaplint.rule.Repository;
import io.github.roadmaplint.rule.Rule;
import io.github.roadmaplint.rule.RuleInfo;
import io.github.roadmaplint.rule.RuleInfo.Fixable;
import io.github.roadmaplint.rule.Severity;
import io.github.roadmaplint.text.Quoted;
import java.util.Locale;
import java.util.Set;

/** A link to a folder that the site shows no page for. */
public final class FolderWithoutIndex implements Rule.OfLocalLink {
  /** The metadata of this rule. */
  public static final RuleInfo INFO =
      RuleInfo.of(
          "local/folder-without-index",
          Severity.WARNING,
          Fixable.NO,
          "A link leads to a folder that has no index page",
          "GitHub lists the files of a folder, but the site does not: readers see an error page.");

  /** The names of index pages, without their endings. */
  private static final Set<String> INDEX = Set.of("readme", "index", "_index");

  private static final int SHOWN = 50;

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void check(LocalLink link, Repository repository, Problems problems) {
    if (link.state() != PathState.FOLDER || repository.localLinks().listsFolders()) {
      return;
    }
    boolean index =
        repository.paths().namesIn(link.path()).stream()
            .map(name -> name.split("\\.", 2)[0].toLowerCase(Locale.ROOT))
            .anyMatch(INDEX::contains);
    if (!index) {
      problems.add(
          Problem.of(
              link.link().urlSpan(),
              "Folder " + Quoted.of(link.path(), SHOWN) + " has no index page",
              "Add an index page to the folder, or link one of its pages."));
    }
  }
}
