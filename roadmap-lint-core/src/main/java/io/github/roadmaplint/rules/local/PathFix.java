package io.github.roadmaplint.rules.local;

import io.github.roadmaplint.local.LocalLink;
import io.github.roadmaplint.rule.Fix;
import io.github.roadmaplint.source.Edit;
import io.github.roadmaplint.source.Span;
import java.util.Optional;

/** Writes another destination into a link. */
final class PathFix {
  private PathFix() {}

  /** The fix that writes a destination; empty if the place of the old one is not exactly known. */
  static Optional<Fix> of(LocalLink link, String destination, boolean safe) {
    String written = link.link().url();
    Span span = link.link().urlSpan();
    if (!link.link().isVerbatim() || written.equals(destination) || span.isEmpty()) {
      return Optional.empty();
    }
    Edit edit = new Edit(span, destination);
    Fix fix = safe ? Fix.safe("Correct the path", edit) : Fix.unsafe("Correct the path", edit);
    return Optional.of(fix.replacing(written, destination));
  }
}
