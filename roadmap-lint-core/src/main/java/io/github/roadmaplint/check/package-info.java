/**
 * The engine: reads the files of a repository, runs the rules, converts their problems to findings,
 * removes suppressed ones, and sorts the rest into a report.
 */
@NullMarked
package io.github.roadmaplint.check;

import org.jspecify.annotations.NullMarked;
