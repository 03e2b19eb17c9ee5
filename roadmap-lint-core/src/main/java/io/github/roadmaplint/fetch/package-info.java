/** Gets the structures of roadmaps from the site, or from files, and stores them. */
@NullMarked
package io.github.roadmaplint.fetch;

import org.jspecify.annotations.NullMarked;
