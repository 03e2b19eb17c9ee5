package io.github.roadmaplint.report;

import io.github.roadmaplint.engine.Report;
import java.util.List;

/** The closing line of a run that checked no file. */
public final class NothingChecked {
  /** In digits: enough for a person to find a commit. */
  private static final int SHORT_ID = 10;

  private NothingChecked() {}

  /** For example {@code Nothing checked: 1 file does not belong to this layout}. */
  public static String text(Report report) {
    if (report.change().isPresent()) {
      int notStaged = report.change().get().notStaged();
      if (notStaged > 0) {
        return "Nothing checked: no file of this layout is staged (`git add` stages "
            + CountWords.count(notStaged, "changed file")
            + ')';
      }
      String base = report.change().get().base();
      return "Nothing checked: no file of this layout has changed"
          + (base.isEmpty() ? "" : " since commit " + base.substring(0, SHORT_ID));
    }
    List<String> reasons =
        report.leftOut().entrySet().stream()
            .map(entry -> sentence(entry.getValue(), entry.getKey()))
            .toList();
    return "Nothing checked: "
        + (reasons.isEmpty() ? "there are no files" : CountWords.list(reasons));
  }

  /** For example {@code 2 files are ignored by the configuration}, from a reason for one file. */
  public static String sentence(int files, String reason) {
    String verb =
        files == 1 ? reason : reason.replaceFirst("^is ", "are ").replaceFirst("^does ", "do ");
    return CountWords.count(files, "file") + ' ' + verb;
  }
}
