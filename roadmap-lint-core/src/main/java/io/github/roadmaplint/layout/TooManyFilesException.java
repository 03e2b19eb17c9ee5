package io.github.roadmaplint.layout;

/** A folder with more files than a run can keep in mind. */
public final class TooManyFilesException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  @Override
  public String getMessage() {
    return String.valueOf(super.getMessage());
  }

  /** Says so in a sentence. */
  TooManyFilesException(String folder, int counted) {
    super(
        "There are too many files below "
            + folder
            + ": more than "
            + counted
            + ". Name the folder of the roadmaps instead.");
  }
}
