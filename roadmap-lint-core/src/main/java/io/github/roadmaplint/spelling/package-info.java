/**
 * Spelling: the words that are probably misspelled, and their corrections. It is independent of
 * Markdown, files and rules. Its packages are the steps to them: {@code words} (the input, which is
 * pieces of text), {@code dictionary}, {@code candidates} and {@code features}.
 */
@NullMarked
package io.github.roadmaplint.spelling;

import org.jspecify.annotations.NullMarked;
