package io.github.roadmaplint.schema;

import com.networknt.schema.Error;
import com.networknt.schema.ExecutionConfig;
import com.networknt.schema.ExecutionContext;

/**
 * Keeps only the first errors. A file can have an error at every byte, and the cost of each error
 * grows with the file.
 */
final class CappedErrors extends ExecutionContext {
  /** Many more than are shown, since the same mistake in many places is shown once. */
  static final int MOST = 1000;

  CappedErrors(ExecutionConfig limits) {
    super(limits);
  }

  @Override
  public void addError(Error error) {
    if (getErrors().size() < MOST) {
      super.addError(error);
    }
  }
}
