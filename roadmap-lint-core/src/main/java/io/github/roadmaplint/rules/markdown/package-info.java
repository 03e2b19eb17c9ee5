/**
 * Rules about the syntax of links in Markdown: text that is meant as a link but not read as one.
 */
@NullMarked
package io.github.roadmaplint.rules.markdown;

import org.jspecify.annotations.NullMarked;
