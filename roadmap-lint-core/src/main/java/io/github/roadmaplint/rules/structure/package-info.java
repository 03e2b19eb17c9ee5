/** Rules about the structure of a roadmap. */
@NullMarked
package io.github.roadmaplint.rules.structure;

import org.jspecify.annotations.NullMarked;
