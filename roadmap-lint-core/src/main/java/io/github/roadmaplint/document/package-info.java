/**
 * What a file contains: topic page, front matter or structure, as immutable records. The parsers
 * never throw on content; the parts that they could not read are included in the result.
 */
@NullMarked
package io.github.roadmaplint.document;

import org.jspecify.annotations.NullMarked;
