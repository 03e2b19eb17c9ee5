/** Dictionaries and word lists: which words are English, names or technical words. */
@NullMarked
package io.github.roadmaplint.spelling.dictionary;

import org.jspecify.annotations.NullMarked;
