/** Rules about translated pages and their originals. */
@NullMarked
package io.github.roadmaplint.rules.translation;

import org.jspecify.annotations.NullMarked;
