/** Rules about what gets lost when the site publishes a page. */
@NullMarked
package io.github.roadmaplint.rules.publish;

import org.jspecify.annotations.NullMarked;
