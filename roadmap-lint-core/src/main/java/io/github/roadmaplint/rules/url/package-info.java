/** What can be wrong with a URL that can be seen without opening it. */
@NullMarked
package io.github.roadmaplint.rules.url;

import org.jspecify.annotations.NullMarked;
