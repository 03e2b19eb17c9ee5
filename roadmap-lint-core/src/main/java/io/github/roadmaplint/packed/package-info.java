/** Stores texts and arrays as bytes, independent of their meaning. */
@NullMarked
package io.github.roadmaplint.packed;

import org.jspecify.annotations.NullMarked;
