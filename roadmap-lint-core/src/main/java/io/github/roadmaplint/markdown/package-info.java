/**
 * Markdown: pages with their blocks, links and HTML, and a total parser that never throws on
 * content.
 */
@NullMarked
package io.github.roadmaplint.markdown;

import org.jspecify.annotations.NullMarked;
