package io.github.roadmaplint.spelling.words;

import java.util.function.UnaryOperator;

/**
 * A file whose words are known.
 *
 * @param path relative to the repository, with {@code /}
 * @param content provides the text of a path, which is needed for few files
 */
record WordFile(String path, UnaryOperator<String> content) {
  String text() {
    return content.apply(path);
  }
}
