package io.github.roadmaplint.linkcheck.run;

import io.github.roadmaplint.source.Position;

/**
 * Where a URL occurs.
 *
 * @param path the file, relative to the repository
 * @param position the first character of the URL
 */
public record LinkPlace(String path, Position position) {}
