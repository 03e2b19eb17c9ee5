/** The one explicit list of all rules; each family has its own package below. */
@NullMarked
package io.github.roadmaplint.rules;

import org.jspecify.annotations.NullMarked;
