/** Rules about a topic page as a whole: its name, its place, its text. */
@NullMarked
package io.github.roadmaplint.rules.topic;

import org.jspecify.annotations.NullMarked;
