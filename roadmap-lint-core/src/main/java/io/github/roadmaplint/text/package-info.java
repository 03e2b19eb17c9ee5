/** Words and distances between them; knows nothing of files or rules. */
@NullMarked
package io.github.roadmaplint.text;

import org.jspecify.annotations.NullMarked;
