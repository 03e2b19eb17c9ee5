/**
 * Text and positions in it, independent of Markdown, JSON, YAML and rules: a {@link
 * io.github.roadmaplint.source.Source} is the text of one file, a {@link
 * io.github.roadmaplint.source.Span} is a range in it, and an {@link
 * io.github.roadmaplint.source.Edit} replaces such a range.
 */
@NullMarked
package io.github.roadmaplint.source;

import org.jspecify.annotations.NullMarked;
