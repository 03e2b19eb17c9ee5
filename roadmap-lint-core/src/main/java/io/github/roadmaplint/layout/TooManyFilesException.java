package io.github.roadmaplint.layout;

/** A folder contains more files than fit into memory, or is sure to. */
public final class TooManyFilesException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  @Override
  public String getMessage() {
    return String.valueOf(super.getMessage());
  }

  private TooManyFilesException(String message) {
    super(message);
  }

  /** The root of a file system is refused before it is walked, which would take minutes. */
  static TooManyFilesException inRoot(String folder) {
    return new TooManyFilesException(
        "The root of a file system cannot be checked: "
            + folder
            + ". Name the folder of the roadmaps instead.");
  }

  /** Reports how many files were listed. */
  static TooManyFilesException below(String folder, int counted) {
    return new TooManyFilesException(
        "There are too many files below "
            + folder
            + ": more than "
            + counted
            + ". Name the folder of the roadmaps instead.");
  }
}
