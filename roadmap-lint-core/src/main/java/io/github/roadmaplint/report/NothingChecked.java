package io.github.roadmaplint.report;

import io.github.roadmaplint.engine.Report;
import java.util.List;

/** The closing line of a run that checked no file. */
public final class NothingChecked {
  private NothingChecked() {}

  /** For example {@code Nothing checked: 1 file does not belong to this layout}. */
  public static String text(Report report) {
    List<String> reasons =
        report.leftOut().entrySet().stream()
            .map(entry -> sentence(entry.getValue(), entry.getKey()))
            .toList();
    return "Nothing checked: "
        + (reasons.isEmpty() ? "there are no files" : CountWords.list(reasons));
  }

  private static String sentence(int files, String reason) {
    String verb =
        files == 1 ? reason : reason.replaceFirst("^is ", "are ").replaceFirst("^does ", "do ");
    return CountWords.count(files, "file") + ' ' + verb;
  }
}
