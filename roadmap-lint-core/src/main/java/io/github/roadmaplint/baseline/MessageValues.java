package io.github.roadmaplint.baseline;

import io.github.roadmaplint.engine.Finding;
import io.github.roadmaplint.text.Ascii;
import java.util.ArrayList;
import java.util.List;

/**
 * The values that a message shows in backquotes. They identify a problem of a whole file. Numbers
 * are left out because they change with other parts of the file, and so is the name of the file,
 * which changes when the file is renamed.
 */
final class MessageValues {
  private static final char MARK = '`';

  private MessageValues() {}

  /** The values that stay the same, as one text. */
  static String of(Finding finding) {
    String path = finding.path();
    String name = path.substring(path.lastIndexOf('/') + 1);
    StringBuilder values = new StringBuilder();
    for (String value : in(finding.message())) {
      values.append(MARK).append(stable(value, name));
    }
    return values.toString();
  }

  /** The values in a message. */
  static List<String> in(String message) {
    List<String> values = new ArrayList<>();
    int open = message.indexOf(MARK);
    for (int close = 0; open >= 0; open = message.indexOf(MARK, close + 1)) {
      close = message.indexOf(MARK, open + 1);
      if (close < 0) {
        break;
      }
      values.add(message.substring(open + 1, close));
    }
    return values;
  }

  private static String stable(String value, String name) {
    String shown = value.endsWith("…") ? value.substring(0, value.length() - 1) : value;
    return !shown.isEmpty() && name.startsWith(shown) ? "" : withoutNumbers(shown);
  }

  /** The value without numbers that are not part of a word: {@code nodes[3]}, {@code 12}. */
  private static String withoutNumbers(String value) {
    StringBuilder rest = new StringBuilder();
    for (int i = 0; i < value.length(); ) {
      int end = i;
      while (end < value.length() && Ascii.isDigit(value.charAt(end))) {
        end++;
      }
      boolean alone = end > i && isAlone(value, i - 1) && isAlone(value, end);
      rest.append(alone ? "#" : value.substring(i, Math.max(i + 1, end)));
      i = Math.max(i + 1, end);
    }
    return rest.toString();
  }

  private static boolean isAlone(String value, int neighbor) {
    return neighbor < 0
        || neighbor >= value.length()
        || "[]., %".indexOf(value.charAt(neighbor)) >= 0;
  }
}
