/**
 * The interfaces of rules: what a rule can read, and what it reports. A rule does not know its
 * severity or the output format, reads no file, opens no socket and keeps no state.
 */
@NullMarked
package io.github.roadmaplint.rule;

import org.jspecify.annotations.NullMarked;
