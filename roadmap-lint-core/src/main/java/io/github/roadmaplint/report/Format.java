package io.github.roadmaplint.report;

import io.github.roadmaplint.engine.Report;
import java.io.IOException;

/** A report format. */
@FunctionalInterface
public interface Format {

  /**
   * Writes the whole report.
   *
   * @throws IOException when {@code out} does
   */
  void write(Report report, Appendable out) throws IOException;
}
