/**
 * The results of earlier runs: findings and words of unchanged files, stored outside the
 * repository.
 */
@NullMarked
package io.github.roadmaplint.cache;

import org.jspecify.annotations.NullMarked;
