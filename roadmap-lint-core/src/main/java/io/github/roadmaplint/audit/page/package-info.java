/** The page of an audit. */
@NullMarked
package io.github.roadmaplint.audit.page;

import org.jspecify.annotations.NullMarked;
