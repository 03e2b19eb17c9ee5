package io.github.roadmaplint.workspace;

/** A folder contains, or certainly contains, more files than fit into memory. */
public final class TooManyFilesException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  @Override
  public String getMessage() {
    return String.valueOf(super.getMessage());
  }

  private TooManyFilesException(String message) {
    super(message);
  }

  /**
   * The root of a file system is rejected before it is listed, because listing it takes minutes.
   */
  static TooManyFilesException inRoot(String folder) {
    return new TooManyFilesException(
        "The root of a file system cannot be checked: "
            + folder
            + ". Name the folder of the roadmaps instead.");
  }

  /** A home folder is rejected, because its files are unrelated. */
  static TooManyFilesException inHome(String folder) {
    return new TooManyFilesException(
        "The home folder is not a repository: "
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
