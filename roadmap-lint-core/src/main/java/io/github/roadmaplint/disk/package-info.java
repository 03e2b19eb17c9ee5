/**
 * Knows how files are written: never through a symbolic link that came with a repository, and whole
 * or not at all.
 */
@NullMarked
package io.github.roadmaplint.disk;

import org.jspecify.annotations.NullMarked;
