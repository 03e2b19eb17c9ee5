/** Shares work out among threads; knows nothing of what it is. */
@NullMarked
package io.github.roadmaplint.work;

import org.jspecify.annotations.NullMarked;
