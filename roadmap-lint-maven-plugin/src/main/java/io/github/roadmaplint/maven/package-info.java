/**
 * The goals of the Maven plugin: knows Maven, of the engine what its entrance offers, and how to
 * run that in another process.
 */
@NullMarked
package io.github.roadmaplint.maven;

import org.jspecify.annotations.NullMarked;
