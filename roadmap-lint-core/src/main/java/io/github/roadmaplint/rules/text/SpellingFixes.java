package io.github.roadmaplint.rules.text;

import io.github.roadmaplint.rule.Fix;
import io.github.roadmaplint.spelling.SpellingError;
import io.github.roadmaplint.text.Quoted;
import java.util.List;
import java.util.Optional;

/** Fixes of misspellings: safe if the misspelling is certain. */
final class SpellingFixes {
  private SpellingFixes() {}

  static Optional<Fix> of(SpellingError slip) {
    String title =
        slip.kind() == SpellingError.Kind.REPEATED
            ? "Delete the second one"
            : "Write " + Quoted.of(slip.meant());
    return slip.edit()
        .map(edit -> new Fix(title, slip.certain(), List.of(edit)))
        .map(fix -> fix.replacing(slip.before(), slip.after()));
  }
}
