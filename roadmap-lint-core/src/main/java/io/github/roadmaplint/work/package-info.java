/** Shares work out among threads and keeps arrays as bytes; knows nothing of what they are. */
@NullMarked
package io.github.roadmaplint.work;

import org.jspecify.annotations.NullMarked;
