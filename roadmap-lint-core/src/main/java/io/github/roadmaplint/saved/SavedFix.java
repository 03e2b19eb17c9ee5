package io.github.roadmaplint.saved;

import io.github.roadmaplint.rule.FileChange;
import io.github.roadmaplint.rule.FileChange.Delete;
import io.github.roadmaplint.rule.FileChange.Merge;
import io.github.roadmaplint.rule.FileChange.Rename;
import io.github.roadmaplint.rule.Fix;
import io.github.roadmaplint.source.Edit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A fix of a saved report, before the text of its file is known.
 *
 * @param edits none if they are not in the report, or the file is only renamed or deleted
 */
record SavedFix(String title, boolean safe, List<SavedEdit> edits, Optional<FileChange> file) {
  private static final Set<String> KEYS =
      Set.of(
          "title",
          "safe",
          "edits",
          "fileName",
          "newPath",
          "deletesFile",
          "duplicateOf",
          "mergedFrom");

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
   * @param path of the file
   * @param text of the file; positions are added
   */
  static SavedFix read(SavedObject fix, String path, PositionText text)
      throws SavedReportException {
    fix.only(KEYS);
    List<SavedEdit> edits = new ArrayList<>();
    for (SavedObject edit : fix.objects("edits")) {
      edit.only(EDIT_KEYS);
      edits.add(new SavedEdit(SavedPlace.read(edit, text), edit.anyText("replacement")));
    }
    Optional<FileChange> file = file(fix, path);
    boolean merges = file.isPresent() && file.get() instanceof Merge;
    if (edits.isEmpty() && (file.isEmpty() || merges)) {
      throw fix.wrong("edits", "is empty");
    }
    return new SavedFix(fix.text("title"), fix.flag("safe"), edits, file);
  }

  private static Optional<FileChange> file(SavedObject fix, String path)
      throws SavedReportException {
    if (fix.has("deletesFile") && fix.flag("deletesFile")) {
      return Optional.of(new Delete(path(fix, "duplicateOf"), List.of()));
    }
    if (fix.has("mergedFrom")) {
      return path(fix, "mergedFrom").map(Merge::new);
    }
    if (fix.has("newPath")) {
      return path(fix, "newPath").map(Rename::new);
    }
    String folder = path.substring(0, path.lastIndexOf('/') + 1);
    return fix.has("fileName")
        ? Optional.of(new Rename(folder + SavedPaths.name(fix, "fileName")))
        : Optional.empty();
  }

  private static Optional<String> path(SavedObject fix, String key) throws SavedReportException {
    return fix.has(key) ? Optional.of(SavedPaths.file(fix, key, false)) : Optional.empty();
  }

  /** The fix in the text of its file, which is complete. */
  Fix in(PositionText text) {
    if (edits.isEmpty() && file.isEmpty()) {
      return Fix.withheld(safe);
    }
    List<Edit> all = new ArrayList<>();
    for (SavedEdit edit : edits) {
      all.add(new Edit(edit.place().in(text), edit.replacement()));
    }
    return new Fix(title, safe, all, List.of(), file);
  }
}
