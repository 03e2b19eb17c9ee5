package io.github.roadmaplint.linkcheck.run;

import io.github.roadmaplint.app.Project;
import io.github.roadmaplint.cache.UserCache;
import io.github.roadmaplint.disk.WriteBoundary;
import io.github.roadmaplint.linkcheck.Ledger;
import io.github.roadmaplint.text.Quoted;
import io.github.roadmaplint.workspace.PathContainment;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The file for results of link checks. Everyone who can write that file can make links pass and
 * change the URLs in fixes. So it is a file in the user's cache, or a file that the user names;
 * never an unnamed file in the repository.
 *
 * @param file empty if results are not stored
 * @param named whether the user has named it
 * @param notes notes for the user, in sentences
 */
public record LedgerSelection(Optional<Path> file, boolean named, List<String> notes) {
  /** The path of the ledger in earlier versions, where a pull request could add one. */
  private static final String IN_REPOSITORY = ".roadmap-lint/links.jsonl";

  /** Copies the list. */
  public LedgerSelection {
    notes = List.copyOf(notes);
  }

  /**
   * The ledger of a run.
   *
   * @param named the file that the owner of the run names
   * @param option what that is called where it can be named
   * @throws InvalidLinkRequestException if there is something else in its place
   */
  public static LedgerSelection of(
      Project project, Optional<Path> named, Map<String, String> environment, String option)
      throws InvalidLinkRequestException {
    Optional<Path> file =
        named.isPresent()
            ? Optional.of(named(project.root(), named.get(), option))
            : UserCache.ledger(environment, project.root());
    List<String> notes = new ArrayList<>();
    if (file.filter(chosen -> PathContainment.is(project.root(), chosen)).isPresent()) {
      notes.add(
          "The ledger "
              + Quoted.of(file.get().getFileName().toString())
              + " is in the repository: everyone who can change it can make broken links pass");
    }
    Path committed = project.root().resolve(IN_REPOSITORY);
    boolean chosen =
        file.filter(one -> PathContainment.real(one).equals(PathContainment.real(committed)))
            .isPresent();
    if (Files.exists(committed, LinkOption.NOFOLLOW_LINKS) && !chosen) {
      notes.add(
          "`"
              + IN_REPOSITORY
              + "` in the repository is not read, because everyone who can change the repository"
              + " can change it. To use it anyway, name it with "
              + option
              + "; otherwise delete it");
    }
    return new LedgerSelection(file, named.isPresent(), notes);
  }

  /** The named file, after symbolic links of the user are resolved. */
  private static Path named(Path root, Path written, String option)
      throws InvalidLinkRequestException {
    String takes = option + " expects a file, but " + Quoted.of(written.toString(), 200);
    try {
      Path file = WriteBoundary.around(root).resolve(written);
      if (Files.exists(file) && !Files.isRegularFile(file)) {
        throw new InvalidLinkRequestException(takes + " is not a regular file");
      }
      if (!Ledger.mayBe(file)) {
        throw new InvalidLinkRequestException(takes + " has other content than a ledger");
      }
      return file;
    } catch (IOException refused) {
      throw new InvalidLinkRequestException(takes + " cannot be used: " + refused.getMessage());
    }
  }
}
