package io.github.roadmaplint.spelling.words;

import java.util.List;
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

  /**
   * The number of files whose paths are before a path.
   *
   * @param files sorted by path
   * @param least a known lower limit of the result
   */
  static int before(List<WordFile> files, String path, int least) {
    int low = least;
    int high = files.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (files.get(middle).path.compareTo(path) < 0) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }
}
