/** Rules about the resources of a topic page. */
@NullMarked
package io.github.roadmaplint.rules.resource;

import org.jspecify.annotations.NullMarked;
