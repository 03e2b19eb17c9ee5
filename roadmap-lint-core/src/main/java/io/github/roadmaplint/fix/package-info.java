/**
 * Makes the fixed text from a text and its findings, verifies that no content is lost, and replaces
 * the file: completely or not at all, and never if another program has changed it in the meantime.
 */
@NullMarked
package io.github.roadmaplint.fix;

import org.jspecify.annotations.NullMarked;
