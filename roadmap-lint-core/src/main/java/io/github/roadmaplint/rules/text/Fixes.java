package io.github.roadmaplint.rules.text;

import io.github.roadmaplint.rule.Fix;
import io.github.roadmaplint.spelling.Slip;
import io.github.roadmaplint.text.Quoted;
import java.util.List;
import java.util.Optional;

/** Fixes of misspellings: safe if the misspelling is certain. */
final class Fixes {
  private Fixes() {}

  static Optional<Fix> of(Slip slip) {
    String title =
        slip.kind() == Slip.Kind.REPEATED
            ? "Delete the second one"
            : "Write " + Quoted.of(slip.meant());
    return slip.edit()
        .map(edit -> new Fix(title, slip.certain(), List.of(edit)))
        .map(fix -> fix.replacing(slip.before(), slip.after()));
  }
}
