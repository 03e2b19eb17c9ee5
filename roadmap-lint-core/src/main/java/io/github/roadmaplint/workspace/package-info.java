/** The files of a repository on disk: which files exist, what each is for, and their text. */
@NullMarked
package io.github.roadmaplint.workspace;

import org.jspecify.annotations.NullMarked;
