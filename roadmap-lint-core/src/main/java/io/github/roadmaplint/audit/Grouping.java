package io.github.roadmaplint.audit;

import java.util.Locale;

/** What the findings of a repository are grouped by. */
public enum Grouping {
  /** The roadmaps of the repository. */
  ROADMAP,
  /** The folders of a repository without roadmaps. */
  FOLDER;

  /** What one group is called. */
  public String noun() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** What the files of no group are called. */
  public String others() {
    return this == FOLDER ? "Files at the top" : "Other files";
  }
}
