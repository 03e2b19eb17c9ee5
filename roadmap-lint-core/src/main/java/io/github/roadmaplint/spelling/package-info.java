/**
 * Spelling: the words of a repository, the words that are probably misspelled, and their
 * corrections. The package is independent of Markdown, files and rules; its input is pieces of
 * text.
 */
@NullMarked
package io.github.roadmaplint.spelling;

import org.jspecify.annotations.NullMarked;
