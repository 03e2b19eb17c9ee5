/**
 * What the command line and the Maven plugin share: the request of a run, the formats of its
 * report, how it ends, and what they print about fixes. Everything else of a front end is its own:
 * options, parameters, the terminal, the log and the separate process.
 */
@NullMarked
package io.github.roadmaplint.frontend;

import org.jspecify.annotations.NullMarked;
