package io.github.roadmaplint.change;

import io.github.roadmaplint.text.Quoted;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds the commit that a change begins from. */
final class MergeBase {
  private static final Pattern ID = Pattern.compile("[0-9a-f]{40}|[0-9a-f]{64}");

  /** A branch of another repository, with names that need no quotation marks in a shell. */
  private static final Pattern REMOTE = Pattern.compile("(\\w[\\w.-]*)/(\\w[\\w./-]*)([~^@:].*)?");

  private MergeBase() {}

  /**
   * The last commit that the working tree has in common with another commit.
   *
   * @param ref the name of that commit
   */
  static String of(GitCommands git, String ref) throws ChangeException {
    // A name that begins like an option is none: git itself refuses to create it.
    Optional<String> commit =
        ref.isEmpty() || ref.startsWith("-") || ref.indexOf('\0') >= 0
            ? Optional.empty()
            : git.line("rev-parse", "--verify", "--quiet", ref + "^{commit}")
                .filter(MergeBase::isId);
    boolean shallow =
        git.line("rev-parse", "--is-shallow-repository").filter("true"::equals).isPresent();
    if (commit.isEmpty()) {
      throw new ChangeException(unknown(git, ref, shallow));
    }
    if (git.line("rev-parse", "--verify", "--quiet", "HEAD^{commit}").isEmpty()) {
      throw new ChangeException(
          "The current branch has no commit yet, so nothing can be compared with it. Use --staged");
    }
    return git.line("merge-base", commit.get(), "HEAD")
        .filter(MergeBase::isId)
        .orElseThrow(() -> new ChangeException(unrelated(ref, shallow)));
  }

  private static boolean isId(String text) {
    return ID.matcher(text).matches();
  }

  private static String unknown(GitCommands git, String ref, boolean shallow)
      throws ChangeException {
    String fetch = "git fetch " + (shallow ? "--unshallow " : "") + source(git, ref);
    return "There is no commit "
        + Quoted.of(ref, 100)
        + (shallow ? " in this shallow clone" : "")
        + ". Fetch it first, for example with "
        + Quoted.of(fetch, 240)
        + ", or with `fetch-depth: 0` of actions/checkout";
  }

  /** What to fetch. A clone of one branch fetches another one only with its place. */
  private static String source(GitCommands git, String ref) throws ChangeException {
    Matcher branch = REMOTE.matcher(ref);
    if (!branch.matches()) {
      return "origin";
    }
    String remote = branch.group(1);
    String name = branch.group(2);
    boolean known =
        remote.equals("origin") || git.line("config", "remote." + remote + ".url").isPresent();
    return known ? remote + ' ' + name + ":refs/remotes/" + remote + '/' + name : "origin";
  }

  private static String unrelated(String ref, boolean shallow) {
    return "The current branch and "
        + Quoted.of(ref, 100)
        + " have no commit in common"
        + (shallow
            ? " in this shallow clone. Fetch the history, with `git fetch --unshallow` or with"
                + " `fetch-depth: 0` of actions/checkout"
            : ". Name a commit from which this branch was started");
  }
}
