package io.github.roadmaplint.schema;

/** A schema that cannot be used, for a reason that is fit to be shown. */
final class UnusableSchemaException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  /**
   * With a reason.
   *
   * @param reason a clause
   */
  UnusableSchemaException(String reason) {
    super(reason);
  }
}
