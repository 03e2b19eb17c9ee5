/** The page of an audit: one HTML file that needs neither the network nor another file. */
@NullMarked
package io.github.roadmaplint.audit.page;

import org.jspecify.annotations.NullMarked;
