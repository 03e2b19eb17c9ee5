package io.github.roadmaplint.config;

import io.github.roadmaplint.source.Source;
import io.github.roadmaplint.source.Span;

/**
 * Where a value comes from.
 *
 * @param text for people, such as {@code default} or {@code .roadmap-lint.yml:12}
 */
public record Origin(String text) {
  /** Built in. */
  public static final Origin DEFAULT = new Origin("default");

  /** Detected from the files of the repository. */
  public static final Origin RECOGNISED = new Origin("detected");

  /** A fact of a layout. */
  public static Origin layout(String name) {
    return new Origin("layout " + name);
  }

  /** A line of the configuration file. */
  public static Origin file(Source file, Span place) {
    return new Origin(file.path() + ':' + file.lineOf(place.start()));
  }

  /** An option of the command line, such as {@code --fail-on}. */
  public static Origin commandLine(String option) {
    return new Origin("command line, " + option);
  }
}
