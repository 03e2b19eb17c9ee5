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
 * @param paths globs; at least one must match
 * @param levels severity by rule id; empty suppresses the rule's findings there
 * @param reason the reason; empty if not given
 * @param place its place in the file
 */
public record PathOverride(
    List<PathPattern> paths, Map<String, Optional<Severity>> levels, String reason, Span place) {

  /** Copies the collections. */
  public PathOverride {
    paths = List.copyOf(paths);
    levels = Map.copyOf(levels);
  }
}
