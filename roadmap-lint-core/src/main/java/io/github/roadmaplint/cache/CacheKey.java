package io.github.roadmaplint.cache;

import java.util.Optional;

/**
 * The key of cached results.
 *
 * @param folder the cache folder
 * @param results all inputs of a run over the whole repository except its files; empty if results
 *     depend on inputs that cannot be compared, such as servers
 */
public record CacheKey(CacheDirectory folder, Optional<String> results) {}
