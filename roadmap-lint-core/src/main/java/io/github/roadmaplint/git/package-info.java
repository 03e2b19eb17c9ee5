/**
 * Git: the one way to run it, and the URLs that were replaced in the history. Git runs as a
 * separate process, and runs no program that the repository configures. Loaded only if something
 * needs it.
 */
@NullMarked
package io.github.roadmaplint.git;

import org.jspecify.annotations.NullMarked;
