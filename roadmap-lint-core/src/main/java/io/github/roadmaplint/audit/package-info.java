/** An audit of a whole repository: findings by roadmap, page and rule, in pure data. */
@NullMarked
package io.github.roadmaplint.audit;

import org.jspecify.annotations.NullMarked;
