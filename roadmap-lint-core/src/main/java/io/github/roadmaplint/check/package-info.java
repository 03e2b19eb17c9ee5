/**
 * The one way through: reads the files of a repository, runs the rules, stamps what they say into
 * findings, takes out what is suppressed, and sorts the rest into a report.
 */
@NullMarked
package io.github.roadmaplint.check;

import org.jspecify.annotations.NullMarked;
