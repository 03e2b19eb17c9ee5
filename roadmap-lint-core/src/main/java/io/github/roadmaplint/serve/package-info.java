/** A server that shows the page of an audit while its files are edited, to this machine only. */
@NullMarked
package io.github.roadmaplint.serve;

import org.jspecify.annotations.NullMarked;
