/** Goals of the Maven plugin: thin, over the same engine and configuration as the command line. */
@NullMarked
package io.github.roadmaplint.maven;

import org.jspecify.annotations.NullMarked;
