package io.github.roadmaplint.report;

import java.util.List;

/** Labels for the examples on a rule page. */
final class FenceLabel {
  private FenceLabel() {}

  /**
   * The label of a fence.
   *
   * @param info the text after the backquotes, for example {@code markdown bad path=a.md}
   * @return empty for a fence that is not an example
   */
  static String of(String info) {
    List<String> words = List.of(info.split(" +"));
    String path =
        words.stream()
            .filter(word -> word.startsWith("path="))
            .map(word -> " (" + word.substring("path=".length()) + ')')
            .findFirst()
            .orElse("");
    if (words.contains("expect")) {
      return "Findings:";
    }
    if (words.contains("fixed")) {
      return words.contains("unsafe")
          ? "After the fixes, also the unsafe ones:"
          : "After the safe fixes:";
    }
    return role(words).isEmpty() ? "" : role(words) + path + ':';
  }

  private static String role(List<String> words) {
    if (words.contains("bad")) {
      return "Bad";
    }
    if (words.contains("also")) {
      return "With";
    }
    return words.contains("good") ? "Good" : "";
  }
}
