/**
 * The network: asks whether links can be reached, politely and safely, and remembers the answers.
 * Links go in, outcomes with their evidence come out; what a rule makes of them is not known here.
 * Loaded only when somebody asks for links to be checked.
 */
@NullMarked
package io.github.roadmaplint.link;

import org.jspecify.annotations.NullMarked;
