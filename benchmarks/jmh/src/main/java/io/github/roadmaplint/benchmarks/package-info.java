/** Benchmarks of parts of roadmap-lint, over generated pages or a repository. */
@NullMarked
package io.github.roadmaplint.benchmarks;

import org.jspecify.annotations.NullMarked;
