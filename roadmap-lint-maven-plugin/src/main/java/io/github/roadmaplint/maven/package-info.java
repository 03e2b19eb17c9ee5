/** The goals of the Maven plugin: knows Maven, and of the engine what its entrance offers. */
@NullMarked
package io.github.roadmaplint.maven;

import org.jspecify.annotations.NullMarked;
