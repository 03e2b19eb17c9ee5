/**
 * Report formats, one class each: they turn a {@link io.github.roadmaplint.engine.Report} into
 * text. The package does not use files, streams or terminals; a {@link
 * io.github.roadmaplint.report.Style} defines how words are emphasized.
 */
@NullMarked
package io.github.roadmaplint.report;

import org.jspecify.annotations.NullMarked;
