package io.github.roadmaplint.audit;

import java.time.LocalDate;

/**
 * A page that was not changed for a long time.
 *
 * @param path relative to the repository
 * @param roadmap slug of its roadmap; empty if it belongs to none
 * @param changed the last commit that changed it
 */
public record OldPage(String path, String roadmap, LocalDate changed) {}
