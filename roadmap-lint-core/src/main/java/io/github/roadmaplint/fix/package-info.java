/**
 * Makes the fixed text from a text and its findings, and verifies that no content is lost. This
 * package reads and writes no files.
 */
@NullMarked
package io.github.roadmaplint.fix;

import org.jspecify.annotations.NullMarked;
