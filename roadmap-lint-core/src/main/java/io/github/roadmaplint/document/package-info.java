/**
 * What a file contains, as an immutable {@link io.github.roadmaplint.document.Document}: topic
 * page, front matter, structure. The parsers never throw on content; the parts that they could not
 * read are included in the result.
 */
@NullMarked
package io.github.roadmaplint.document;

import org.jspecify.annotations.NullMarked;
