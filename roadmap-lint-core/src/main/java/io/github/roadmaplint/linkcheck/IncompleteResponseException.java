package io.github.roadmaplint.linkcheck;

import java.io.IOException;

/** The connection was closed before the end of a response. */
final class IncompleteResponseException extends IOException {
  private static final long serialVersionUID = 1L;

  IncompleteResponseException(IOException cause) {
    super("the response is incomplete", cause);
  }
}
