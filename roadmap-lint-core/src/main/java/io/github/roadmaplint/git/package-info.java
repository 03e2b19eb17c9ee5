/**
 * The git history: finds the URLs that were replaced in it. Git runs as a separate process, and
 * runs no program that the repository configures. Loaded only if a rule needs it.
 */
@NullMarked
package io.github.roadmaplint.git;

import org.jspecify.annotations.NullMarked;
