/**
 * What a change does to a repository: the difference between a commit and the working tree or the
 * index, the files whose findings it can affect, and the findings that are its own.
 */
@NullMarked
package io.github.roadmaplint.change;

import org.jspecify.annotations.NullMarked;
