/**
 * The past: reads git's history of a repository and remembers which URLs were mended in it. Git
 * runs as a process of its own, and nothing that the repository has configured is run by it. Loaded
 * only when a rule asks.
 */
@NullMarked
package io.github.roadmaplint.history;

import org.jspecify.annotations.NullMarked;
