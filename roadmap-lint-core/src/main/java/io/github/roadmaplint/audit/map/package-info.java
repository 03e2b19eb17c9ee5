/**
 * The map of a roadmap: its structure drawn as SVG, as the site draws it, with the findings of each
 * topic. Everything in a structure is untrusted: numbers, colors and sizes are limited, and all
 * text is escaped.
 */
@NullMarked
package io.github.roadmaplint.audit.map;

import org.jspecify.annotations.NullMarked;
