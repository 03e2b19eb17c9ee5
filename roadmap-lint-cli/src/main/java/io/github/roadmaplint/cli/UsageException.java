package io.github.roadmaplint.cli;

import io.github.roadmaplint.report.Escaper;

/** An invalid request; the message contains the reason, in sentences. */
final class UsageException extends Exception {
  private static final long serialVersionUID = 1L;

  UsageException(String message) {
    super(message);
  }

  /** An invalid request whose reason is the message of an exception, without full stop. */
  static UsageException of(Exception reason) {
    return new UsageException(Escaper.escape(String.valueOf(reason.getMessage())) + '.');
  }
}
