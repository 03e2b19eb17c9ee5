/** Words that are right alone, but not beside their neighbors: {@code a open}, {@code its not}. */
@NullMarked
package io.github.roadmaplint.spelling.grammar;

import org.jspecify.annotations.NullMarked;
