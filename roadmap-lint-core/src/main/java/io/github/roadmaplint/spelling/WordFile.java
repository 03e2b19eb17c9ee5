package io.github.roadmaplint.spelling;

import java.util.function.Supplier;

/**
 * A file whose words are known.
 *
 * @param path relative to the repository, with {@code /}
 * @param content its text, for which few files are ever asked
 */
record WordFile(String path, Supplier<String> content) {}
