package io.github.roadmaplint.workspace;

/** A requested path that cannot be checked. */
public final class ImpossiblePathException extends Exception {
  private static final long serialVersionUID = 1L;

  /** Creates the message. */
  public ImpossiblePathException(String message) {
    super(message);
  }
}
