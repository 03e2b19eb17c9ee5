/**
 * What a file says, as immutable records, and a total parser for each kind of file: a parser never
 * throws on content and never returns null; what it could not read is itself part of the result.
 */
@NullMarked
package io.github.roadmaplint.document;

import org.jspecify.annotations.NullMarked;
