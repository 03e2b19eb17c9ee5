package io.github.roadmaplint.git;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * What is known about git and a folder, for people who look for the cause of a problem. It contains
 * no names, URLs or settings of the repository.
 *
 * @param version the version of git; empty if it is not installed or does not run
 * @param repository whether git treats the folder as part of a repository
 * @param shallow whether the history is cut off
 */
public record GitState(Optional<String> version, boolean repository, boolean shallow) {
  private static final int SECONDS = 10;
  private static final int MOST_BYTES = 1_000;

  /** Asks git, if it is installed. */
  public static GitState of(Path root) {
    Optional<Git> git = Git.at(root);
    if (git.isEmpty()) {
      return new GitState(Optional.empty(), false, false);
    }
    String version = output(git.get(), List.of("version")).replaceFirst("^git version ", "");
    String state =
        output(git.get(), List.of("rev-parse", "--is-inside-work-tree", "--is-shallow-repository"));
    List<String> lines = state.lines().toList();
    return new GitState(
        version.lines().findFirst().filter(text -> text.matches("[0-9][\\w.() -]{0,60}")),
        !lines.isEmpty() && lines.get(0).equals("true"),
        lines.size() > 1 && lines.get(1).equals("true"));
  }

  private static String output(Git git, List<String> arguments) {
    StringBuilder text = new StringBuilder();
    try {
      Git.End end =
          git.run(
              arguments,
              SECONDS,
              out -> text.append(new String(out.readNBytes(MOST_BYTES), StandardCharsets.UTF_8)));
      return end == Git.End.WHOLE ? text.toString() : "";
    } catch (IOException notStarted) {
      return "";
    }
  }
}
