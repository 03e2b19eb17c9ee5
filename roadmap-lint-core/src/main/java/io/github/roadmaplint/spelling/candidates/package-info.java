/** Unknown words of a repository, and the words that may have been meant. */
@NullMarked
package io.github.roadmaplint.spelling.candidates;

import org.jspecify.annotations.NullMarked;
