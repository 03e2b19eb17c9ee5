/** Keeps texts and arrays as bytes; knows nothing of what they mean. */
@NullMarked
package io.github.roadmaplint.packed;

import org.jspecify.annotations.NullMarked;
