/** A run over a repository, from paths and a configuration to a report. */
@NullMarked
package io.github.roadmaplint.app;

import org.jspecify.annotations.NullMarked;
