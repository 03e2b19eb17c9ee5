package io.github.roadmaplint.text;

/**
 * What build servers execute when a program prints it: {@code ::error::} at the beginning of a line
 * (GitHub), and anywhere in a line {@code ##[error]} (GitHub), {@code ##vso[…]} (Azure Pipelines)
 * and {@code ##teamcity[…]} (TeamCity).
 */
public final class BuildCommands {
  private BuildCommands() {}

  /** Whether a line is a command because of its beginning; spaces before it are skipped. */
  public static boolean isLine(String line) {
    return line.stripLeading().startsWith("::");
  }

  /** Whether a character is the one that makes a command of the text around it. */
  public static boolean isAt(String text, int index) {
    if (index == 0 || text.charAt(index) != '#' || text.charAt(index - 1) != '#') {
      return false;
    }
    int end = index + 1;
    while (end < text.length() && Ascii.isLetter(text.charAt(end))) {
      end++;
    }
    return end < text.length() && text.charAt(end) == '[';
  }
}
