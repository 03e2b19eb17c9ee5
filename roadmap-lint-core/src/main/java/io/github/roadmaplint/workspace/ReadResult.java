package io.github.roadmaplint.workspace;

import io.github.roadmaplint.rule.Problem;
import io.github.roadmaplint.rule.RuleInfo;
import io.github.roadmaplint.source.Source;

/** The result of reading a file. */
public sealed interface ReadResult {

  /**
   * The text in an editor, saved or not.
   *
   * @param path its path, relative to the repository, with {@code /}
   * @param bytes as they would be saved
   */
  static ReadResult typed(String path, byte[] bytes) {
    return FileReader.typed(path, bytes);
  }

  /** The text, or as much of it as places need. */
  Source source();

  /** The file's text. */
  record Text(Source source) implements ReadResult {}

  /**
   * A file without a text.
   *
   * @param rule the rule of the finding
   * @param problem the problem
   * @param incomplete whether the run is incomplete because of it
   */
  record Failure(Source source, RuleInfo rule, Problem problem, boolean incomplete)
      implements ReadResult {}
}
