package io.github.roadmaplint.layout;

import io.github.roadmaplint.text.Ascii;

/** The id that connects a page to a node of the structure: a nanoid of 21 URL-safe characters. */
public final class NodeId {
  /** Length of a node id, in characters. */
  public static final int LENGTH = 21;

  private NodeId() {}

  /** Whether the text is 21 of {@code [A-Za-z0-9_-]}. */
  public static boolean isValid(String id) {
    if (id.length() != LENGTH) {
      return false;
    }
    for (int i = 0; i < LENGTH; i++) {
      if (!isIdCharacter(id.charAt(i))) {
        return false;
      }
    }
    return true;
  }

  private static boolean isIdCharacter(char c) {
    return Ascii.isLetterOrDigit(c) || c == '_' || c == '-';
  }
}
