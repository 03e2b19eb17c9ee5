/** What can be wrong where one entry names another. */
@NullMarked
package io.github.roadmaplint.rules.reference;

import org.jspecify.annotations.NullMarked;
