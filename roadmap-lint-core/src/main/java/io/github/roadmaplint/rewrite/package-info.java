/**
 * Knows how a new text takes the place of an old one on disk: whole or not at all, and never where
 * somebody else has written meanwhile.
 */
@NullMarked
package io.github.roadmaplint.rewrite;

import org.jspecify.annotations.NullMarked;
