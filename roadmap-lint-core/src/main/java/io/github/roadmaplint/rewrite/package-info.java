/**
 * Replaces files on disk: completely or not at all, and never if another program has changed the
 * file in the meantime.
 */
@NullMarked
package io.github.roadmaplint.rewrite;

import org.jspecify.annotations.NullMarked;
