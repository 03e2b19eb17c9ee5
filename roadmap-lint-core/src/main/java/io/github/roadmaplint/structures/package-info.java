/**
 * The structures of roadmaps that are stored beside a repository, with the dates of their fetch.
 */
@NullMarked
package io.github.roadmaplint.structures;

import org.jspecify.annotations.NullMarked;
