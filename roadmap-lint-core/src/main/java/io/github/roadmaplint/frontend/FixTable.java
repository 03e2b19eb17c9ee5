package io.github.roadmaplint.frontend;

import io.github.roadmaplint.engine.Finding;
import io.github.roadmaplint.fix.FixReport;
import io.github.roadmaplint.fix.FixResult;
import io.github.roadmaplint.report.FileChangeTable;
import io.github.roadmaplint.report.FileChangeTable.Row;
import io.github.roadmaplint.rule.FileChange.Delete;
import io.github.roadmaplint.rule.Fix;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** The results of fixing as a Markdown table: renamed and deleted files first. */
public final class FixTable {
  private FixTable() {}

  /**
   * The page.
   *
   * @param write whether files were written
   */
  public static String of(FixReport report, boolean write) {
    List<Row> rows = new ArrayList<>();
    List<String> refusals = new ArrayList<>();
    for (FixReport.File file : report.files()) {
      if (file.isChanged()) {
        rows.add(row(file.fixed()));
      }
      refusals.addAll(FixTexts.refusals(file, rule -> rule));
      FixTexts.unwritten(file, write).ifPresent(refusals::add);
    }
    rows.sort(Comparator.comparing(row -> row.action().equals("edit")));
    return FileChangeTable.of(FixTexts.closing(report, write, count -> count), rows, refusals);
  }

  private static Row row(FixResult fixed) {
    String action =
        fixed.deletion().isPresent() ? "delete" : fixed.newPath().isPresent() ? "rename" : "edit";
    return new Row(
        fixed.before().path(),
        action,
        fixed.newPath(),
        reason(fixed),
        fixed.deletion().flatMap(Delete::duplicateOf));
  }

  /** The problem of a file that is renamed or deleted, or what is done with the text. */
  private static String reason(FixResult fixed) {
    Set<String> reasons = new LinkedHashSet<>();
    for (Finding finding : fixed.applied()) {
      Fix fix = finding.fix().orElseThrow();
      if (fixed.file().isEmpty() || fix.movesFile()) {
        reasons.add(fix.movesFile() ? finding.message() : fix.title());
      }
    }
    if (fixed.links() > 0 && fixed.file().isEmpty()) {
      reasons.add("Update links to what other fixes rename");
    }
    return String.join(". ", reasons);
  }
}
