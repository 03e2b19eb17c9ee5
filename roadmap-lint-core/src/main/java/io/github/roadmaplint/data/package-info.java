/**
 * JSON and YAML with the position of each value, and total parsers that report syntax errors as
 * part of the result.
 */
@NullMarked
package io.github.roadmaplint.data;

import org.jspecify.annotations.NullMarked;
