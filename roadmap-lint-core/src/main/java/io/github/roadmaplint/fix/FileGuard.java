package io.github.roadmaplint.fix;

import io.github.roadmaplint.change.CommittedFiles;
import io.github.roadmaplint.rule.FileChange;
import io.github.roadmaplint.rule.FileChange.Delete;
import io.github.roadmaplint.rule.FileChange.Merge;
import io.github.roadmaplint.rule.FileChange.Rename;
import io.github.roadmaplint.source.Source;
import io.github.roadmaplint.text.Quoted;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;

/**
 * Decides which files can be renamed or deleted. In a git repository they must be committed, so
 * that git can restore them; outside one, no file is deleted.
 *
 * @param committed the files that git can restore
 * @param writer what can be written
 * @param selected whether a file is one of those to fix
 * @param text the text of a file on disk, before any fixes
 */
record FileGuard(
    CommittedFiles committed,
    FixWriter writer,
    Predicate<String> selected,
    Function<String, Optional<Source>> text) {
  private static final int SHOWN = 100;

  /**
   * The objection to a change of a file.
   *
   * @return the end of a sentence
   */
  Optional<String> objection(Source file, FileChange change) {
    if (change instanceof Merge merge) {
      return objectionToMerge(merge.from());
    }
    if (change instanceof Delete delete) {
      return uncommitted(file.path())
          .or(() -> delete.evidence().stream().flatMap(it -> named(it).stream()).findFirst())
          .or(() -> delete.duplicateOf().flatMap(this::objectionToKept))
          .or(() -> linked(file.path()));
    }
    Optional<String> modified = committed.areInGit() ? uncommitted(file.path()) : Optional.empty();
    return modified
        .or(() -> linked(file.path()))
        .or(() -> objectionToPath(file.path(), ((Rename) change).path()));
  }

  /** The page that is kept must not be a link, which could lead to the page that is deleted. */
  private Optional<String> objectionToKept(String path) {
    return writer.isFileItself(path)
        ? Optional.empty()
        : Optional.of(
            Quoted.of(path, SHOWN)
                + " is a symbolic link, or is in a folder that is one. Replace the link by the"
                + " page that it leads to");
  }

  private Optional<String> linked(String path) {
    return committed
        .linkTo(path)
        .map(
            link ->
                "the symbolic link "
                    + Quoted.of(link, SHOWN)
                    + " leads to it. Remove the link, or change where it leads");
  }

  private Optional<String> objectionToPath(String path, String newPath) {
    return writer
        .objectionToPath(path, newPath)
        .map(reason -> Quoted.of(newPath, SHOWN) + " cannot be its path. " + reason);
  }

  private Optional<String> objectionToMerge(String from) {
    return selected.test(from)
        ? named(from)
            .or(() -> linked(from).map(why -> Quoted.of(from, SHOWN) + " is not deleted: " + why))
        : Optional.of(
            Quoted.of(from, SHOWN)
                + " is not one of the files to fix: run `fix` for the whole repository");
  }

  /** The objection to a deletion that depends on another file. */
  private Optional<String> named(String path) {
    return uncommitted(path).map(why -> Quoted.of(path, SHOWN) + " decides about it: " + why);
  }

  private Optional<String> uncommitted(String path) {
    return text.apply(path)
        .map(file -> committed.objection(path, file.text().getBytes(StandardCharsets.UTF_8)))
        .orElse(Optional.of("it cannot be read"));
  }
}
