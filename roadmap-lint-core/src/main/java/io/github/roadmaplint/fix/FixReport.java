package io.github.roadmaplint.fix;

import io.github.roadmaplint.engine.Finding;
import io.github.roadmaplint.engine.Report;
import java.util.List;
import java.util.Optional;

/**
 * The result of fixing a repository.
 *
 * @param found the report before the fixes
 * @param files the files with fixes, sorted by path
 * @param folder the path of the repository in its checkout, with {@code /} at its end; empty if it
 *     is the whole checkout, or in none
 */
public record FixReport(Report found, List<File> files, String folder) {

  /** Copies the list. */
  public FixReport {
    files = List.copyOf(files);
  }

  /**
   * One file.
   *
   * @param fixed the result for its text
   * @param solved the found problems that are fixed
   * @param unwritten the reason why the new text is not on disk, as a sentence without a full stop
   */
  public record File(FixResult fixed, List<Finding> solved, Optional<String> unwritten) {
    /** Copies the list. */
    public File {
      solved = List.copyOf(solved);
    }

    /** Whether the file has, or would have, a new text. */
    public boolean isChanged() {
      return fixed.isChanged() && unwritten.isEmpty();
    }
  }

  /** Whether a finding means that a file could not be read or completely checked. */
  public List<Finding> unread() {
    return found.findings().stream().filter(it -> it.rule().startsWith("file/")).toList();
  }

  /** The number of found problems that are fixed: what a check promises. */
  public int applied() {
    return files.stream().filter(File::isChanged).mapToInt(file -> file.solved().size()).sum();
  }

  /** The number of other fixes: for problems that only appeared after fixes of found ones. */
  public int later() {
    return files.stream()
        .filter(File::isChanged)
        .mapToInt(file -> Math.max(0, file.fixed().applied().size() - file.solved().size()))
        .sum();
  }

  /** The number of changed files. */
  public int changed() {
    return (int) files.stream().filter(File::isChanged).count();
  }

  /** Whether something could not be read or written. */
  public boolean incomplete() {
    return found.incomplete() || files.stream().anyMatch(file -> file.unwritten().isPresent());
  }
}
