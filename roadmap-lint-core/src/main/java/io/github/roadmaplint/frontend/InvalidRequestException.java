package io.github.roadmaplint.frontend;

/** A value of a request is invalid. The message is a sentence without a full stop. */
public final class InvalidRequestException extends Exception {
  private static final long serialVersionUID = 1;

  InvalidRequestException(String message) {
    super(message);
  }

  InvalidRequestException(Exception cause) {
    super(cause.getMessage(), cause);
  }
}
