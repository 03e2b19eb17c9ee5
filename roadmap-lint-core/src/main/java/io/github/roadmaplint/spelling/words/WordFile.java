package io.github.roadmaplint.spelling.words;

import java.util.function.Supplier;

/**
 * A file whose words are known.
 *
 * @param path relative to the repository, with {@code /}
 * @param content its text, which is needed for few files
 */
record WordFile(String path, Supplier<String> content) {}
