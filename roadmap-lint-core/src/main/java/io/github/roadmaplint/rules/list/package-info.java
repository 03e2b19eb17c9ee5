/** Rules about lists of links. */
@NullMarked
package io.github.roadmaplint.rules.list;

import org.jspecify.annotations.NullMarked;
