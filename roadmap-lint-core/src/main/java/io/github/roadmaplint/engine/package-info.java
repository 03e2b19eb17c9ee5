/**
 * The engine: runs the rules on the files of a workspace, converts their problems to findings,
 * removes suppressed ones, and sorts the rest into a report.
 */
@NullMarked
package io.github.roadmaplint.engine;

import org.jspecify.annotations.NullMarked;
