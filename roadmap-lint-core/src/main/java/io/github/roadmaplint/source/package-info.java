/**
 * Text and places in it. Knows nothing of Markdown, JSON, YAML or rules: a {@link
 * io.github.roadmaplint.source.Source} is the text of one file, a {@link
 * io.github.roadmaplint.source.Span} is a place in it, an {@link io.github.roadmaplint.source.Edit}
 * replaces such a place.
 */
@NullMarked
package io.github.roadmaplint.source;

import org.jspecify.annotations.NullMarked;
