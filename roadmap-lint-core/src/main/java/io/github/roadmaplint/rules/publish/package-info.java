/** Rules about content that is lost when the site publishes a page. */
@NullMarked
package io.github.roadmaplint.rules.publish;

import org.jspecify.annotations.NullMarked;
