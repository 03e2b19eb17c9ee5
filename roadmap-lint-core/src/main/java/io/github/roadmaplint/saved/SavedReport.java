package io.github.roadmaplint.saved;

import io.github.roadmaplint.engine.Report;

/**
 * The report of an earlier run.
 *
 * @param name of the file, for messages
 * @param report its findings have their keys, and sources with positions but without text
 * @param version of the program that wrote it
 * @param exitCode of the run
 * @param prefix the path from the top of the git repository to the repository, with a slash at its
 *     end; empty if they are the same
 * @param statistics whether it counts the findings of each rule
 */
public record SavedReport(
    String name, Report report, String version, int exitCode, String prefix, boolean statistics) {}
