package io.github.roadmaplint.disk;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.util.Objects;

/** Why a file or folder could not be written, for messages. */
public final class FailureReason {
  private static final String UNKNOWN = "the file system reported an error";

  private FailureReason() {}

  /**
   * The reason as the end of a sentence, without its full stop. It does not repeat the name of the
   * file, which can be that of a temporary one, and comes from the operating system, so reports
   * have to escape it.
   */
  public static String of(Exception failure) {
    if (failure instanceof AccessDeniedException) {
      return "access is denied";
    }
    if (failure instanceof FileAlreadyExistsException) {
      return "a file exists where a folder is needed";
    }
    if (failure instanceof FileSystemException system) {
      return Objects.requireNonNullElse(system.getReason(), UNKNOWN);
    }
    return failure instanceof IOException
        ? Objects.requireNonNullElse(failure.getMessage(), UNKNOWN)
        : UNKNOWN;
  }
}
