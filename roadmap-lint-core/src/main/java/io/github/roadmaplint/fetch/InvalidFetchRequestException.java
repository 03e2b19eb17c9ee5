package io.github.roadmaplint.fetch;

/** A request that cannot be meant. The message is a sentence without full stop. */
public final class InvalidFetchRequestException extends Exception {
  private static final long serialVersionUID = 1L;

  InvalidFetchRequestException(String message) {
    super(message);
  }
}
