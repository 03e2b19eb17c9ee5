/**
 * The network: checks links with rate limits and an address guard, and stores the results. Input is
 * a list of links, output are outcomes with their evidence; the package does not depend on rules.
 * It is loaded only if links are checked.
 */
@NullMarked
package io.github.roadmaplint.linkcheck;

import org.jspecify.annotations.NullMarked;
