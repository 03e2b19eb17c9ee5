package io.github.roadmaplint.rules.text;

import io.github.roadmaplint.rule.Fix;
import io.github.roadmaplint.spelling.SpellingError;
import io.github.roadmaplint.text.Quoted;
import java.util.List;
import java.util.Optional;

/** Fixes of misspellings: safe if the correction is clear. */
final class SpellingFixes {
  private SpellingFixes() {}

  static Optional<Fix> of(SpellingError error) {
    String title =
        error.kind() == SpellingError.Kind.REPEATED
            ? "Delete the second one"
            : "Write " + Quoted.of(error.meant());
    return error
        .edit()
        .map(edit -> new Fix(title, error.clear(), List.of(edit)))
        .map(fix -> fix.replacing(error.before(), error.after()));
  }
}
