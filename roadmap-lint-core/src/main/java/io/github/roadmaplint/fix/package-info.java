/**
 * Knows how to make a new text of an old one and of what was found in it, so that nothing is lost.
 * Reads and writes nothing.
 */
@NullMarked
package io.github.roadmaplint.fix;

import org.jspecify.annotations.NullMarked;
