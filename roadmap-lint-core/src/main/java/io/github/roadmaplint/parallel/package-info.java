/** Distributes tasks among threads. */
@NullMarked
package io.github.roadmaplint.parallel;

import org.jspecify.annotations.NullMarked;
