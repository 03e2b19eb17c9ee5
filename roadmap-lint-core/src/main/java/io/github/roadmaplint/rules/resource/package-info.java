/** What can be wrong with the resources that a topic page offers. */
@NullMarked
package io.github.roadmaplint.rules.resource;

import org.jspecify.annotations.NullMarked;
