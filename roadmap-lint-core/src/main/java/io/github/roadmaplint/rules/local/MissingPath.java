package io.github.roadmaplint.rules.local;

import io.github.roadmaplint.local.LinkPath;
import io.github.roadmaplint.local.LocalLink;
import io.github.roadmaplint.local.PathState;
import io.github.roadmaplint.rule.Fix;
import io.github.roadmaplint.rule.Problem;
import io.github.roadmaplint.rule.RenameHistory;
import io.github.roadmaplint.rule.Repository;
import io.github.roadmaplint.text.Quoted;
import io.github.roadmaplint.text.SamplePages;
import java.util.List;
import java.util.Optional;

/** Describes a link to a file that does not exist. */
final class MissingPath {
  private static final int SHOWN = 60;
  private static final int MOST_COMPARED = 1000;

  private MissingPath() {}

  /** The only file whose path differs only in case. */
  static Optional<String> inOtherCase(LocalLink link, Repository repository) {
    if (link.state() != PathState.MISSING) {
      return Optional.empty();
    }
    List<String> like = repository.paths().like(link.path());
    return like.size() == 1 && like.get(0).equalsIgnoreCase(link.path())
        ? Optional.of(like.get(0))
        : Optional.empty();
  }

  /**
   * The problem of a link; empty if its file exists, or another rule reports it.
   *
   * @param what what is missing
   */
  static Optional<Problem> of(
      LocalLink link, String what, Repository repository, RenameHistory history) {
    if (link.state() != PathState.MISSING || inOtherCase(link, repository).isPresent()) {
      return Optional.empty();
    }
    if (link.target().isAbsolute() && isInOtherRoot(link, repository)) {
      return Optional.empty();
    }
    String written = link.target().path();
    boolean pattern = written.indexOf('*') >= 0; // Sphinx chooses one of the files
    if (pattern || (isWord(written) && SamplePages.has(link.from()))) {
      return Optional.empty();
    }
    if (SiteFiles.has(link, repository)) {
      return Optional.empty();
    }
    String message = "There is no " + what + ' ' + Quoted.of(link.path(), SHOWN);
    Optional<MeantFile> meant =
        link.isWikiLink() ? Optional.empty() : MeantFile.of(link, repository, history);
    Problem problem =
        meant
            .map(file -> problem(link, message, file, repository))
            .orElseGet(
                () ->
                    Problem.of(
                        link.link().urlSpan(),
                        message,
                        OtherTarget.help(link)
                            .orElse(
                                "Correct the path, add the " + what + ", or remove the link.")));
    boolean nested = link.link().url().startsWith("[");
    return Optional.of(problem.unless(nested ? "markdown/nested-link" : "url/malformed"));
  }

  /** Whether a path is a word that a template or test data has in place of a URL. */
  private static boolean isWord(String path) {
    return path.indexOf('/') < 0 && path.indexOf('.') < 0;
  }

  /** Whether a site may have the file: absolute paths begin in a folder such as {@code static}. */
  private static boolean isInOtherRoot(LocalLink link, Repository repository) {
    String path = link.path();
    return repository.paths().named(path.substring(path.lastIndexOf('/') + 1)).stream()
        .limit(MOST_COMPARED)
        .anyMatch(other -> other.endsWith('/' + path));
  }

  private static Problem problem(
      LocalLink link, String message, MeantFile meant, Repository repository) {
    String destination = LinkPath.destination(link, repository.localLinks(), meant.path());
    String write = "Write " + Quoted.of(destination, 150);
    String help =
        (meant.reason().isEmpty() ? "" : meant.reason() + ' ')
            + write
            + (meant.certain() ? "." : " if that is what you mean.");
    Problem problem = Problem.of(link.link().urlSpan(), message, help);
    Optional<Fix> fix = PathFix.of(link, destination, meant.certain());
    return fix.map(problem::with).orElse(problem);
  }
}
