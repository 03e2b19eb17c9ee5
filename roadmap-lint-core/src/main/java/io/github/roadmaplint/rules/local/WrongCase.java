package io.github.roadmaplint.rules.local;

import io.github.roadmaplint.local.LinkPath;
import io.github.roadmaplint.local.LocalLink;
import io.github.roadmaplint.rule.Fix;
import io.github.roadmaplint.rule.Problem;
import io.github.roadmaplint.rule.Problems;
import io.github.roadmaplint.rule.Repository;
import io.github.roadmaplint.rule.Rule;
import io.github.roadmaplint.rule.RuleInfo;
import io.github.roadmaplint.rule.RuleInfo.Fixable;
import io.github.roadmaplint.rule.Severity;
import io.github.roadmaplint.text.Quoted;
import java.util.Optional;

/** A link to a file whose name has other upper and lower case letters. */
public final class WrongCase implements Rule.OfLocalLink {
  /** The metadata of this rule. */
  public static final RuleInfo INFO =
      RuleInfo.of(
          "local/wrong-case",
          Severity.ERROR,
          Fixable.SAFE,
          "A link writes the name of a file with other upper and lower case letters",
          "On macOS and Windows the link opens the file. On GitHub and on most web servers, readers"
              + " see an error page.");

  private static final int SHOWN = 30;

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void check(LocalLink link, Repository repository, Problems problems) {
    Optional<String> right = MissingPath.inOtherCase(link, repository);
    if (right.isEmpty()) {
      return;
    }
    String destination = LinkPath.destination(link, repository.localLinks(), right.get());
    int same = sameFolders(link.path(), right.get());
    Problem problem =
        Problem.of(
            link.link().urlSpan(),
            "Path "
                + shown(link.path().substring(same))
                + " differs in case from "
                + shown(right.get().substring(same)),
            "Write " + Quoted.of(destination, 150) + ".");
    Optional<Fix> fix = PathFix.of(link, destination, true);
    problems.add(fix.map(problem::with).orElse(problem));
  }

  /** The length of the folders at the begin that are the same, if the paths are long. */
  private static int sameFolders(String written, String right) {
    if (written.length() <= SHOWN) {
      return 0;
    }
    int at = 0;
    while (written.charAt(at) == right.charAt(at)) {
      at++;
    }
    return written.lastIndexOf('/', at) + 1;
  }

  private static String shown(String path) {
    return Quoted.of(path, SHOWN);
  }
}
