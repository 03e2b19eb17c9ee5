package io.github.roadmaplint.linkcheck.run;

/** A value of a link check is invalid. The message is for the user, without a full stop. */
public final class InvalidLinkRequestException extends Exception {
  private static final long serialVersionUID = 1L;

  /** Creates the message. */
  public InvalidLinkRequestException(String message) {
    super(message);
  }
}
