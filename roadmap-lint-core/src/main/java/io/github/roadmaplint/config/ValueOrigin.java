package io.github.roadmaplint.config;

import io.github.roadmaplint.source.Source;
import io.github.roadmaplint.source.Span;

/**
 * Where a value comes from.
 *
 * @param text for people, such as {@code default} or {@code .roadmap-lint.yml:12}
 */
public record ValueOrigin(String text) {
  /** Built in. */
  public static final ValueOrigin DEFAULT = new ValueOrigin("default");

  /** Detected from the files of the repository. */
  public static final ValueOrigin RECOGNIZED = new ValueOrigin("detected");

  /** A fact of a layout. */
  public static ValueOrigin layout(String name) {
    return new ValueOrigin("layout " + name);
  }

  /** A line of the configuration file. */
  public static ValueOrigin file(Source file, Span place) {
    return new ValueOrigin(file.path() + ':' + file.lineOf(place.start()));
  }

  /** An option of the command line, such as {@code --fail-on}. */
  public static ValueOrigin commandLine(String option) {
    return new ValueOrigin("command line, " + option);
  }
}
