package io.github.roadmaplint.schema;

import com.networknt.schema.Error;
import com.networknt.schema.ExecutionConfig;
import com.networknt.schema.ExecutionContext;

/**
 * Keeps the first errors only. A file can be wrong in as many places as it has bytes, and what each
 * of them costs grows with the file; nobody reads more than the first few.
 */
final class FewErrors extends ExecutionContext {
  /** Many more than are shown, since the same mistake in many places is shown once. */
  static final int MOST = 1000;

  FewErrors(ExecutionConfig limits) {
    super(limits);
  }

  @Override
  public void addError(Error error) {
    if (getErrors().size() < MOST) {
      super.addError(error);
    }
  }
}
