/** Rules about entries that name other entries. */
@NullMarked
package io.github.roadmaplint.rules.reference;

import org.jspecify.annotations.NullMarked;
