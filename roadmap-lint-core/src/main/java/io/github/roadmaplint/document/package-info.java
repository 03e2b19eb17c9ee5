/**
 * The content of files as immutable records, and a total parser for each kind of file: a parser
 * never throws on content and never returns null; the parts that it could not read are included in
 * the result.
 */
@NullMarked
package io.github.roadmaplint.document;

import org.jspecify.annotations.NullMarked;
