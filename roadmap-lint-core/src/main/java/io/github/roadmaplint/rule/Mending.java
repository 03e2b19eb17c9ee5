package io.github.roadmaplint.rule;

import java.util.Optional;

/**
 * That a URL was once taken out of a page because it was of no use any more.
 *
 * @param replacement what was written instead; nothing when the link was removed as dead
 * @param commit short id of the commit that did it
 * @param date of that commit, as ISO 8601 has it
 */
public record Mending(Optional<String> replacement, String commit, String date) {}
