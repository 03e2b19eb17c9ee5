/**
 * The goals of the Maven plugin, on the public API of the engine, and the check in a separate
 * process.
 */
@NullMarked
package io.github.roadmaplint.maven;

import org.jspecify.annotations.NullMarked;
