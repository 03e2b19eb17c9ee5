package io.github.roadmaplint.config;

import io.github.roadmaplint.layout.PathPattern;
import io.github.roadmaplint.source.Span;

/**
 * A glob of files that are never checked.
 *
 * @param setting the glob
 * @param place its place in the file, to report it if it matches nothing
 */
public record IgnoreGlob(Setting<PathPattern> setting, Span place) {}
