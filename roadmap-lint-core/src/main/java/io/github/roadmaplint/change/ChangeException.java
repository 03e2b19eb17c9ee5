package io.github.roadmaplint.change;

/** A change that cannot be read; the message says why, and what to do. */
public final class ChangeException extends Exception {
  private static final long serialVersionUID = 1L;

  /** Creates the message, in sentences; the last one has no full stop. */
  public ChangeException(String message) {
    super(message);
  }
}
