package io.github.roadmaplint.rule;

import io.github.roadmaplint.source.Edit;
import java.util.List;
import java.util.Optional;

/**
 * A way to mend a problem.
 *
 * @param title what it does, as an imperative, under 60 characters
 * @param safe whether it can be applied without a person looking at it
 * @param edits non-overlapping, in the file of the problem; none when it is only to be renamed
 * @param fileName what the file is to be called from then on, in the folder in which it lies
 */
public record Fix(String title, boolean safe, List<Edit> edits, Optional<String> fileName) {

  /** Copies the list. */
  public Fix {
    edits = List.copyOf(edits);
    if (edits.isEmpty() && fileName.isEmpty()) {
      throw new IllegalArgumentException("does nothing: " + title);
    }
  }

  /** A fix of the text only. */
  public Fix(String title, boolean safe, List<Edit> edits) {
    this(title, safe, edits, Optional.empty());
  }

  /** Another name for the file. Links to it may break, so somebody must look at it. */
  public static Fix rename(String fileName) {
    return new Fix("Rename the file", false, List.of(), Optional.of(fileName));
  }

  /** A fix that never harms. */
  public static Fix safe(String title, Edit... edits) {
    return new Fix(title, true, List.of(edits));
  }

  /** A fix that somebody must look at. */
  public static Fix unsafe(String title, Edit... edits) {
    return new Fix(title, false, List.of(edits));
  }
}
