package io.github.roadmaplint.rule;

import java.util.Optional;

/**
 * A URL that was replaced or removed in an earlier commit because it no longer worked.
 *
 * @param replacement the new URL; nothing when the link was removed as dead
 * @param commit short id of the commit that did it
 * @param date of that commit, as ISO 8601 has it
 */
public record UrlReplacement(Optional<String> replacement, String commit, String date) {}
