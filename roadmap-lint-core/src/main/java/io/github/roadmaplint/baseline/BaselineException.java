package io.github.roadmaplint.baseline;

/** A baseline that cannot be used. */
public final class BaselineException extends Exception {
  private static final long serialVersionUID = 1L;

  /**
   * Creates the message.
   *
   * @param message what is wrong, as the rest of a sentence that begins with the name of the file,
   *     and what to do
   */
  public BaselineException(String message) {
    super(message);
  }
}
