/** Helpers for strings, independent of files and rules. */
@NullMarked
package io.github.roadmaplint.text;

import org.jspecify.annotations.NullMarked;
