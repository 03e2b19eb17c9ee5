/** Rules about front matter. */
@NullMarked
package io.github.roadmaplint.rules.frontmatter;

import org.jspecify.annotations.NullMarked;
