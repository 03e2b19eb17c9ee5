/** Rules about the results of the link check. */
@NullMarked
package io.github.roadmaplint.rules.link;

import org.jspecify.annotations.NullMarked;
