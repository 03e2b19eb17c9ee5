/** The one explicit list of all rules; each family has a package of its own below. */
@NullMarked
package io.github.roadmaplint.rules;

import org.jspecify.annotations.NullMarked;
