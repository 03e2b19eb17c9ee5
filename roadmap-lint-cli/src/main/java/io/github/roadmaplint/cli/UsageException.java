package io.github.roadmaplint.cli;

/** A request that cannot be carried out; the message says why, in sentences. */
final class UsageException extends Exception {
  private static final long serialVersionUID = 1L;

  UsageException(String message) {
    super(message);
  }
}
