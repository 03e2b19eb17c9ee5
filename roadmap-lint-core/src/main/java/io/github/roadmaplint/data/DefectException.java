package io.github.roadmaplint.data;

import java.io.Serial;

/** Ends the reading of a text; never leaves this package. */
final class DefectException extends Exception {
  @Serial private static final long serialVersionUID = 1;

  private final transient DataDefect defect;

  DefectException(DataDefect defect) {
    super(defect.message(), null, false, false);
    this.defect = defect;
  }

  DataDefect defect() {
    return defect;
  }
}
