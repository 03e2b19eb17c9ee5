package io.github.roadmaplint.engine;

import io.github.roadmaplint.rule.Problem;
import io.github.roadmaplint.rule.RuleInfo;
import io.github.roadmaplint.source.Source;
import io.github.roadmaplint.source.Span;
import java.util.Optional;

/** The result of reading a file. */
public sealed interface ReadResult {

  /** The text, or as much of it as places need. */
  Source source();

  /** The text of the file; empty if it has none or could not be read. */
  default Optional<Source> text() {
    return this instanceof Text text ? Optional.of(text.source()) : Optional.empty();
  }

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

  /** A folder that cannot be listed. */
  static Failure closedFolder(String path) {
    if (hasLostBytes(path)) {
      return ofName(path, "Folder");
    }
    return unreadable(
        path,
        "Folder could not be listed",
        "Check its permissions, or exclude it with `ignore`, then run again.");
  }

  /** A file that does not exist. */
  static Failure missing(String path) {
    return unreadable(path, "File does not exist", "Check its path, then run again.");
  }

  /** A file whose name cannot be decoded, so that nothing can open it by this name. */
  static Failure nameNotUtf8(String path) {
    return ofName(path, "File");
  }

  /** Whether bytes of a name were replaced when it was decoded. */
  static boolean hasLostBytes(String path) {
    return path.indexOf('\uFFFD') >= 0;
  }

  private static Failure ofName(String path, String what) {
    return unreadable(
        path,
        what + " has a name that is not valid UTF-8",
        "Rename it, or set `LC_ALL` to a locale with UTF-8 if the name is right, then run again.");
  }

  private static Failure unreadable(String path, String message, String help) {
    Problem problem = Problem.of(Span.at(0), message, help);
    return new Failure(Source.of(path, ""), EngineRules.UNREADABLE, problem, true);
  }
}
