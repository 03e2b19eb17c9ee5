/** Rules about what a change does to the repository. */
@NullMarked
package io.github.roadmaplint.rules.change;

import org.jspecify.annotations.NullMarked;
