/**
 * Words: which ones a repository uses, which of them are probably misspelt, and what was meant.
 * Knows nothing of Markdown, files or rules; it is given pieces of text.
 */
@NullMarked
package io.github.roadmaplint.spelling;

import org.jspecify.annotations.NullMarked;
