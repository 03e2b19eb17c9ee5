package io.github.roadmaplint.rule;

import io.github.roadmaplint.source.Edit;
import java.util.List;

/**
 * A way to mend a problem.
 *
 * @param title what it does, as an imperative, under 60 characters
 * @param safe whether it can be applied without a person looking at it
 * @param edits non-overlapping, in the file of the problem
 */
public record Fix(String title, boolean safe, List<Edit> edits) {

  /** Copies the list. */
  public Fix {
    edits = List.copyOf(edits);
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
