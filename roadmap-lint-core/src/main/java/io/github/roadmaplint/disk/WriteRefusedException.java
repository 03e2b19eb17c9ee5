package io.github.roadmaplint.disk;

import java.io.IOException;

/** A path that is not written to, because of a symbolic link on the way or of what is there. */
public final class WriteRefusedException extends IOException {
  private static final long serialVersionUID = 1L;

  /** Creates the message: the reason as the end of a sentence, without full stop. */
  WriteRefusedException(String reason) {
    super(reason);
  }

  /** Why, as the end of a sentence without its full stop. */
  public String reason() {
    return String.valueOf(getMessage());
  }
}
