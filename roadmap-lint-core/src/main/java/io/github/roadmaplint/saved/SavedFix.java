package io.github.roadmaplint.saved;

import io.github.roadmaplint.rule.Fix;
import io.github.roadmaplint.source.Edit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A fix of a saved report, before the text of its file is known.
 *
 * @param edits none if they are not in the report, or the file is only renamed
 */
record SavedFix(String title, boolean safe, List<SavedEdit> edits, Optional<String> fileName) {
  private static final Set<String> KEYS = Set.of("title", "safe", "edits", "fileName");
  private static final Set<String> EDIT_KEYS =
      Set.of(
          "line", "column", "endLine", "endColumn", "byteColumn", "endByteColumn", "replacement");

  /** An edit. */
  record SavedEdit(SavedPlace place, String replacement) {}

  /** A fix whose edits are not in the report. */
  static SavedFix withheld(boolean safe) {
    return new SavedFix("", safe, List.of(), Optional.empty());
  }

  /**
   * Reads a fix.
   *
   * @param text of the file; positions are added
   */
  static SavedFix read(SavedObject fix, PositionText text) throws SavedReportException {
    fix.only(KEYS);
    List<SavedEdit> edits = new ArrayList<>();
    for (SavedObject edit : fix.objects("edits")) {
      edit.only(EDIT_KEYS);
      edits.add(new SavedEdit(SavedPlace.read(edit, text), edit.anyText("replacement")));
    }
    Optional<String> fileName =
        fix.has("fileName") ? Optional.of(SavedPaths.name(fix, "fileName")) : Optional.empty();
    if (edits.isEmpty() && fileName.isEmpty()) {
      throw fix.wrong("edits", "is empty");
    }
    return new SavedFix(fix.text("title"), fix.flag("safe"), edits, fileName);
  }

  /** The fix in the text of its file, which is complete. */
  Fix in(PositionText text) {
    if (edits.isEmpty() && fileName.isEmpty()) {
      return Fix.withheld(safe);
    }
    List<Edit> all = new ArrayList<>();
    for (SavedEdit edit : edits) {
      all.add(new Edit(edit.place().in(text), edit.replacement()));
    }
    return new Fix(title, safe, all, List.of(), fileName);
  }
}
