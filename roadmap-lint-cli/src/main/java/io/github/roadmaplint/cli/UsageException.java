package io.github.roadmaplint.cli;

/** An invalid request; the message contains the reason, in sentences. */
final class UsageException extends Exception {
  private static final long serialVersionUID = 1L;

  UsageException(String message) {
    super(message);
  }
}
