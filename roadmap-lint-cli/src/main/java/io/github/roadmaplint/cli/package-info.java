/** The command line: the terminal, the arguments and the exit codes. */
@NullMarked
package io.github.roadmaplint.cli;

import org.jspecify.annotations.NullMarked;
