package io.github.roadmaplint.config;

import io.github.roadmaplint.layout.PathPattern;
import io.github.roadmaplint.rule.Severity;
import io.github.roadmaplint.source.Span;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Other severities for some paths.
 *
 * @param paths globs of which one must match
 * @param levels severity by rule id; empty suppresses the rule's findings there
 * @param reason why; empty when nobody says
 * @param place where it is written
 */
public record PathOverride(
    List<PathPattern> paths, Map<String, Optional<Severity>> levels, String reason, Span place) {

  /** Copies the collections. */
  public PathOverride {
    paths = List.copyOf(paths);
    levels = Map.copyOf(levels);
  }
}
