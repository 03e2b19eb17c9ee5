/**
 * Which findings are known: what identifies a finding when lines move ({@link
 * io.github.roadmaplint.baseline.Fingerprints}), and which findings of a run are new against others
 * ({@link io.github.roadmaplint.baseline.FindingMatcher}).
 */
@NullMarked
package io.github.roadmaplint.baseline;

import org.jspecify.annotations.NullMarked;
