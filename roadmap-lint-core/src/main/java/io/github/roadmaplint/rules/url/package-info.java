/** Rules about URLs that need no network. */
@NullMarked
package io.github.roadmaplint.rules.url;

import org.jspecify.annotations.NullMarked;
