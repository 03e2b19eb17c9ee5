package io.github.roadmaplint.document;

import io.github.roadmaplint.source.Source;
import java.util.List;
import java.util.Optional;

/**
 * A JSON or YAML text.
 *
 * @param root what was read; absent when the text is not JSON or YAML at all
 * @param defects what could not be read or is said twice, in the order of the file
 */
public record DataDocument(Source source, Optional<Data> root, List<DataDefect> defects) {

  /** Copies the list. */
  public DataDocument {
    defects = List.copyOf(defects);
  }
}
