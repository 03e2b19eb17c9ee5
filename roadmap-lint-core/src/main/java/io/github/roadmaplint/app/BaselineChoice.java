package io.github.roadmaplint.app;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;

/**
 * Which baseline a run uses.
 *
 * @param used whether to use one
 * @param file the file that the user has named; otherwise the one of the repository, if it has one
 * @param listed whether the findings that it hides are listed
 * @param day the day of the run, in days since 1970-01-01; entries that expire before it hide
 *     nothing
 */
public record BaselineChoice(boolean used, Optional<Path> file, boolean listed, long day) {
  private static final long MILLIS_OF_DAY = 24 * 60 * 60 * 1_000L;

  /** No baseline. */
  public static final BaselineChoice NONE = new BaselineChoice(false, Optional.empty(), false, 0);

  /**
   * The baseline of the repository, if it has one, or of a file.
   *
   * @param millis the time of the run, in milliseconds since 1970-01-01, UTC
   */
  public static BaselineChoice at(long millis, Optional<Path> file, boolean listed) {
    return new BaselineChoice(true, file, listed, Math.floorDiv(millis, MILLIS_OF_DAY));
  }

  /** The day of the run. */
  public LocalDate today() {
    return LocalDate.ofEpochDay(day);
  }
}
