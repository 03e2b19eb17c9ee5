/**
 * Which files there are and what each of them is for. A layout is data: collections with a path
 * pattern, a schema and the fields that refer to other collections. Nothing here reads what a file
 * says.
 */
@NullMarked
package io.github.roadmaplint.layout;

import org.jspecify.annotations.NullMarked;
