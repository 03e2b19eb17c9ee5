/** Distributes tasks among threads, and shares values between them. */
@NullMarked
package io.github.roadmaplint.parallel;

import org.jspecify.annotations.NullMarked;
