/** Rules about what was found out about links by asking for them. */
@NullMarked
package io.github.roadmaplint.rules.link;

import org.jspecify.annotations.NullMarked;
