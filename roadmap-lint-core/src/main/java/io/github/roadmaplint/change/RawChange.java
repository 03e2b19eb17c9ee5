package io.github.roadmaplint.change;

import java.util.ArrayList;
import java.util.List;

/**
 * A line of {@code git diff-index --raw}.
 *
 * @param before the mode of the file in the commit
 * @param after the mode of the file in the working tree or in the index
 * @param beforeId the id of its content in the commit
 * @param afterId the id of its content in the index; zeros if the working tree may differ
 * @param status the letter that git writes
 */
record RawChange(
    String before, String after, String beforeId, String afterId, char status, String path) {
  private static final int FIELDS = 5;

  /** Reads the output with {@code -z}: metadata and path in turns. */
  static List<RawChange> parse(List<String> fields) {
    List<RawChange> changes = new ArrayList<>();
    for (int i = 0; i + 1 < fields.size(); i += 2) {
      String[] facts = fields.get(i).substring(1).split(" ", FIELDS);
      changes.add(
          new RawChange(
              facts[0], facts[1], facts[2], facts[3], facts[4].charAt(0), fields.get(i + 1)));
    }
    return changes;
  }

  /** Whether the commit contains the file: as a file or as a symbolic link. */
  boolean isBefore() {
    return isFile(before) || isLink(before);
  }

  /** Whether the working tree or the index contains it. */
  boolean isAfter() {
    return status != 'D' && (isFile(after) || isLink(after) || status == 'U');
  }

  /** Whether a mode is the one of a regular file. */
  static boolean isFile(String mode) {
    return mode.startsWith("100");
  }

  private static boolean isLink(String mode) {
    return mode.equals("120000");
  }

  /** Whether the index contains two versions of it, after a merge with conflicts. */
  boolean isUnmerged() {
    return status == 'U';
  }
}
