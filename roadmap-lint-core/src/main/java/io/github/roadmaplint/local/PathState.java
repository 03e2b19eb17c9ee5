package io.github.roadmaplint.local;

/** What a path of the repository names. */
public enum PathState {
  /** A file, which the layout need not contain. */
  FILE,
  /** A folder. */
  FOLDER,
  /** A file or folder on disk that git ignores and does not track. */
  IGNORED,
  /** Nothing. */
  MISSING;

  /** Whether readers of the repository can open it. */
  public boolean exists() {
    return this == FILE || this == FOLDER;
  }
}
