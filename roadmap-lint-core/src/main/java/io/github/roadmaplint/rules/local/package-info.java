/** Rules about links to files and headings of the same repository. */
@NullMarked
package io.github.roadmaplint.rules.local;

import org.jspecify.annotations.NullMarked;
