/**
 * What a rule is: what it may look at, what it says, and the one list of all of them. A rule learns
 * neither its severity nor its path nor the output format, reads no file, opens no socket and keeps
 * no state.
 */
@NullMarked
package io.github.roadmaplint.rule;

import org.jspecify.annotations.NullMarked;
