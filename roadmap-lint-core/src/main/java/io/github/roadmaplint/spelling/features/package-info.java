/** Features of the candidates for unknown words, and the scores that result from their weights. */
@NullMarked
package io.github.roadmaplint.spelling.features;

import org.jspecify.annotations.NullMarked;
