package io.github.roadmaplint.rewrite;

import io.github.roadmaplint.check.Finding;
import io.github.roadmaplint.check.Report;
import io.github.roadmaplint.fix.Mended;
import java.util.List;
import java.util.Optional;

/**
 * What mending a repository came to.
 *
 * @param found what was found before anything was mended
 * @param files the files with something to mend, sorted by path
 */
public record FixReport(Report found, List<File> files) {

  /** Copies the list. */
  public FixReport {
    files = List.copyOf(files);
  }

  /**
   * One file.
   *
   * @param mended what became of its text
   * @param problems how many of the problems that were found are fixed
   * @param unwritten why the new text is not on disk, as a sentence without its full stop
   */
  public record File(Mended mended, int problems, Optional<String> unwritten) {

    /** Whether the file has, or would have, another text. */
    public boolean isChanged() {
      return mended.isChanged() && unwritten.isEmpty();
    }
  }

  /** What says of a file that it could not be read, or not judged as a whole. */
  public List<Finding> unread() {
    return found.findings().stream().filter(it -> it.rule().startsWith("file/")).toList();
  }

  /** How many problems were mended. */
  public int applied() {
    return files.stream().filter(File::isChanged).mapToInt(File::problems).sum();
  }

  /** How many files were changed. */
  public int changed() {
    return (int) files.stream().filter(File::isChanged).count();
  }

  /** Whether something could not be read or written. */
  public boolean incomplete() {
    return found.incomplete() || files.stream().anyMatch(file -> file.unwritten().isPresent());
  }
}
