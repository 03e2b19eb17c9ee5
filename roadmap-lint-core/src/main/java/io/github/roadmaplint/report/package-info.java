/**
 * Formats, one class each: a {@link io.github.roadmaplint.check.Report} becomes characters. Knows
 * nothing of files, streams or terminals; how words are emphasised is left to a {@link
 * io.github.roadmaplint.report.Style}.
 */
@NullMarked
package io.github.roadmaplint.report;

import org.jspecify.annotations.NullMarked;
