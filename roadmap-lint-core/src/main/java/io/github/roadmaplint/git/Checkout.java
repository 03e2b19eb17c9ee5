package io.github.roadmaplint.git;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * What is checked out in the folder of a repository, and where it came from.
 *
 * @param commit the full id of the commit; empty outside git, and before the first commit
 * @param origin the URL of the remote repository {@code origin}, as it is configured: untrusted,
 *     and it can contain a password
 */
public record Checkout(Optional<String> commit, Optional<String> origin) {
  private static final int SECONDS = 10;
  private static final int MOST_BYTES = 2_000;

  /** Asks git, if it is installed. */
  public static Checkout of(Path root) {
    Optional<Git> git = Git.at(root);
    if (git.isEmpty()) {
      return new Checkout(Optional.empty(), Optional.empty());
    }
    return new Checkout(
        line(git.get(), List.of("rev-parse", "--verify", "--quiet", "HEAD^{commit}"))
            .filter(text -> text.matches("[0-9a-f]{40}|[0-9a-f]{64}")),
        line(git.get(), List.of("config", "--get", "remote.origin.url")));
  }

  private static Optional<String> line(Git git, List<String> arguments) {
    try {
      Git.Output output = git.read(arguments, SECONDS, MOST_BYTES);
      return output.end() == Git.End.WHOLE
          ? output.text().lines().findFirst().map(String::strip).filter(text -> !text.isEmpty())
          : Optional.empty();
    } catch (IOException notStarted) {
      return Optional.empty();
    }
  }
}
