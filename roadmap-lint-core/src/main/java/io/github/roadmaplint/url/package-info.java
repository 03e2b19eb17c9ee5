/** URLs: their parts, patterns and normal forms. */
@NullMarked
package io.github.roadmaplint.url;

import org.jspecify.annotations.NullMarked;
