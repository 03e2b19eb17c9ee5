/** Shares work out among threads; knows nothing of what it is. */
@NullMarked
package io.github.roadmaplint.parallel;

import org.jspecify.annotations.NullMarked;
