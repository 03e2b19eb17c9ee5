/** What only the build runs. It is not in the distribution. */
@NullMarked
package io.github.roadmaplint.build;

import org.jspecify.annotations.NullMarked;
