/** Links to files and headings of the same repository: how they are written, what they lead to. */
@NullMarked
package io.github.roadmaplint.local;

import org.jspecify.annotations.NullMarked;
