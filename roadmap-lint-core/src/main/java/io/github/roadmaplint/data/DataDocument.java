package io.github.roadmaplint.data;

import io.github.roadmaplint.source.Source;
import java.util.List;
import java.util.Optional;

/**
 * A JSON or YAML text.
 *
 * @param root the value; absent when the text is not JSON or YAML
 * @param defects syntax errors and repeated keys, in the order of the file
 */
public record DataDocument(Source source, Optional<Data> root, List<DataDefect> defects) {

  /** Copies the list. */
  public DataDocument {
    defects = List.copyOf(defects);
  }
}
