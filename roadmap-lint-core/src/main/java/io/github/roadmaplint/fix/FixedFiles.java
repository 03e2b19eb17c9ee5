package io.github.roadmaplint.fix;

import io.github.roadmaplint.cache.StoredTrials.Trial;
import io.github.roadmaplint.engine.Finding;
import io.github.roadmaplint.rule.FileChange.Merge;
import io.github.roadmaplint.rule.Fix;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;

/**
 * The files with fixes, and which of the found problems are fixed.
 *
 * @param wanted the findings to fix, by path
 * @param first the results of the first round, in which the found problems are fixed
 * @param results the results of all rounds
 */
record FixedFiles(
    Map<String, List<Finding>> wanted, Map<String, FixResult> first, LinkedResults results) {

  /**
   * The files in the order of their paths, without symbolic links to files that get the same text.
   *
   * @param unwritten why each file that is not written is not
   * @param linked the path of the file that a path leads to, if it is a symbolic link
   */
  List<FixReport.File> reported(
      Map<String, String> unwritten, Function<String, Optional<String>> linked) {
    List<FixReport.File> files = new ArrayList<>();
    new TreeMap<>(results.all())
        .forEach(
            (path, fixed) -> {
              Optional<String> reason = Optional.ofNullable(unwritten.get(path));
              boolean sameText =
                  reason.isPresent()
                      && linked
                          .apply(path)
                          .filter(file -> !unwritten.containsKey(file))
                          .flatMap(file -> Optional.ofNullable(results.all().get(file)))
                          .filter(file -> file.after().text().equals(fixed.after().text()))
                          .isPresent();
              if (!sameText) {
                files.add(new FixReport.File(fixed, solved(path, fixed), reason));
              }
            });
    return files;
  }

  private List<Finding> solved(String path, FixResult fixed) {
    return Optional.ofNullable(first.get(path)).stream()
        .flatMap(own -> solved(wanted.getOrDefault(path, List.of()), own.trial()).stream())
        .filter(finding -> isSolved(finding, fixed))
        .toList();
  }

  /**
   * The reported problems that are gone. One fix can allow another, or solve a problem with its own
   * fix.
   */
  static List<Finding> solved(List<Finding> wanted, Trial trial) {
    return trial.changed()
        ? wanted.stream().filter(finding -> !trial.refused().contains(finding.rule())).toList()
        : List.of();
  }

  /** Whether the file is renamed or deleted, or the other page is, if the fix does that. */
  private boolean isSolved(Finding finding, FixResult fixed) {
    Fix fix = finding.fix().orElseThrow();
    if (fix.file().isPresent() && fix.file().get() instanceof Merge merge) {
      FixResult other = results.all().get(merge.from());
      return other != null && other.deletion().isPresent();
    }
    return !fix.movesFile() || fixed.file().isPresent();
  }
}
