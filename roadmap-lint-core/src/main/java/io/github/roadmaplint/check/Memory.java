package io.github.roadmaplint.check;

import java.util.Optional;

/**
 * What may be remembered from run to run.
 *
 * @param folder where
 * @param results everything that the results of a run over the whole repository depend on besides
 *     its files; nothing when they also depend on what nobody can compare, such as servers
 */
record Memory(MemoryFolder folder, Optional<String> results) {}
